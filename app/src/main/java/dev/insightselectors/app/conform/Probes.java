package dev.insightselectors.app.conform;

import dev.insightselectors.testkit.capture.Capture.Unanswered;
import dev.insightselectors.testkit.rehearsal.Journal;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.spec.Choice;
import dev.insightselectors.testkit.spec.Choices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * For each interpretation the scenario that tells the most for the least, found in a rehearsal.
 *
 * @param chosen in the order of the interpretations
 * @param without those that none can be arranged for
 */
record Probes(List<Probe> chosen, List<Unanswered> without) {
  Probes {
    chosen = List.copyOf(chosen);
    without = List.copyOf(without);
  }

  /**
   * @param alsoDecides the scenarios that have to end as this one does
   */
  record Probe(Choice choice, Candidate candidate, List<String> alsoDecides) {
    String scenario() {
      return candidate.entry().id();
    }
  }

  /**
   * @param from the scenarios to choose from
   * @param parts those that credentials are given for; none where accounts are claimed
   */
  static Probes among(FeatureSet features, List<ScenarioEntry> from, Set<String> parts) {
    List<Choice> choices =
        Choices.load().all().stream()
            .filter(choice -> from.stream().anyMatch(it -> it.tags().contains("@" + choice.id())))
            .toList();
    List<Candidate> candidates = candidates(features, from, parts);
    List<Probe> chosen = new ArrayList<>();
    List<Unanswered> without = new ArrayList<>();
    for (Choice choice : choices) {
      List<Candidate> its = candidates.stream().filter(it -> it.shows(choice)).toList();
      best(choice, its)
          .ifPresentOrElse(
              best -> chosen.add(new Probe(choice, best, goingWith(best, its))),
              () -> without.add(new Unanswered(choice.id(), reason(its))));
    }
    return new Probes(chosen, without);
  }

  /** The ids of the scenarios to run, each once. */
  Set<String> scenarios() {
    Set<String> ids = new LinkedHashSet<>();
    chosen.forEach(probe -> ids.add(probe.scenario()));
    return ids;
  }

  private static List<Candidate> candidates(
      FeatureSet features, List<ScenarioEntry> from, Set<String> parts) {
    Map<String, ScenarioEntry> entries = new HashMap<>();
    from.stream().filter(Probes::showsAChoice).forEach(it -> entries.put(it.id(), it));
    List<Candidate> candidates = new ArrayList<>();
    try (Rehearsal rehearsal = Rehearsal.of(new Journal(), parts)) {
      NotedSubject noted = new NotedSubject(rehearsal);
      ConformanceRun.of(features)
          .choosing(entries.keySet())
          .telling(
              result ->
                  Optional.ofNullable(entries.get(result.id()))
                      .map(it -> new Candidate(it, result, noted.taken().setting()))
                      .ifPresent(candidates::add))
          .against(noted);
    }
    return candidates;
  }

  private static boolean showsAChoice(ScenarioEntry entry) {
    return entry.tags().stream().anyMatch(tag -> tag.matches("@C[0-9]+"));
  }

  private static Optional<Candidate> best(Choice choice, List<Candidate> its) {
    return its.stream().filter(Candidate::isAbleToTell).min(Candidate.forThe(choice));
  }

  private static List<String> goingWith(Candidate best, List<Candidate> its) {
    Set<String> ids = new TreeSet<>();
    its.stream().filter(best::goesWith).forEach(it -> ids.add(it.entry().id()));
    ids.remove(best.entry().id());
    return List.copyOf(ids);
  }

  private static String reason(List<Candidate> its) {
    return its.stream().map(Candidate::reason).findFirst().orElse("no scenario came to an end");
  }
}
