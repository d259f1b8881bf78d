package dev.insightselectors.reports.compare;

import dev.insightselectors.reports.run.StoredReport;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Several implementations side by side, from their reports alone.
 *
 * @param requirements in reading order
 * @param scenarios in the order of the first report, what only later ones have behind it
 */
public record Comparison(
    List<Implementation> implementations,
    List<ComparedRequirement> requirements,
    List<ComparedScenario> scenarios) {

  public Comparison {
    implementations = List.copyOf(implementations);
    requirements = List.copyOf(requirements);
    scenarios = List.copyOf(scenarios);
  }

  /** As many names as reports; a name that is there twice gets a number. */
  public static Comparison of(List<String> names, List<StoredReport> reports) {
    List<String> labels = Labels.of(names);
    List<Implementation> implementations = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      implementations.add(Implementation.of(labels.get(i), reports.get(i)));
    }
    Lineup lineup = new Lineup(implementations);
    List<ComparedScenario> scenarios = lineup.scenarios();
    return new Comparison(implementations, lineup.requirements(scenarios), scenarios);
  }

  /** The requirements of one kind, in reading order. */
  public List<ComparedRequirement> of(Agreement agreement) {
    return requirements.stream().filter(row -> row.agreement() == agreement).toList();
  }

  /** One that scenarios stand for; empty where none do. */
  public Optional<ComparedRequirement> requirement(String id) {
    return requirements.stream()
        .filter(it -> it.row().id().equals(id) && !it.scenarios().isEmpty())
        .findFirst();
  }

  /** The ids of the requirements that this implementation fails, in reading order. */
  public List<String> brokenBy(int implementation) {
    return requirements.stream()
        .filter(row -> row.brokenBy(implementation))
        .map(compared -> compared.row().id())
        .toList();
  }

  /** The rules that are choices, those first that were filled differently. */
  List<OpenChoice> openChoices() {
    return scenarios.stream()
        .filter(it -> it.counts() && it.any().chosen())
        .collect(
            Collectors.groupingBy(it -> it.any().rule(), LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(rule -> new OpenChoice(rule.getKey(), rule.getValue()))
        .sorted(Comparator.comparing(choice -> !choice.filledDifferently()))
        .toList();
  }

  /** Whatever counts, of all implementations. */
  public List<ScenarioResult> results() {
    return implementations.stream().flatMap(it -> it.run().scenarios().stream()).toList();
  }

  /** The digests of the requirement sets, each once; more than one means: not quite comparable. */
  public List<String> digests() {
    return implementations.stream().map(it -> it.run().requirementSetDigest()).distinct().toList();
  }

  /** Which of the sets it was held against, from 1. */
  int set(Implementation implementation) {
    return digests().indexOf(implementation.run().requirementSetDigest()) + 1;
  }

  /** What to say of sets that are not the same; empty when they are. */
  String warning() {
    int sets = digests().size();
    if (sets == 1) {
      return "";
    }
    return "These reports are of %s different requirement sets: a scenario may mean another thing in"
            .formatted(sets)
        + " another set, be missing from it, or run without counting."
        + namesakes();
  }

  /** One name with two digests is no mistake of the reader's, and needs a word. */
  private String namesakes() {
    String names =
        implementations.stream()
            .map(Implementation::run)
            .collect(
                Collectors.groupingBy(
                    RunReport::requirementSet,
                    TreeMap::new,
                    Collectors.mapping(RunReport::requirementSetDigest, Collectors.toSet())))
            .entrySet()
            .stream()
            .filter(it -> it.getValue().size() > 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? ""
        : " %s is here with several digests: a dispute relaxed it between the runs, or another version"
                .formatted(names)
            + " of the kit counted otherwise.";
  }

  /** What to say of scenarios that count for no set here; empty when there are none. */
  String uncounted() {
    long uncounted = scenarios.stream().filter(it -> !it.counts()).count();
    return uncounted == 0
        ? ""
        : "Scenarios that count for none of these sets, and are left out of this comparison: %s."
            .formatted(uncounted);
  }

  /** In one sentence, how far they are of one mind. */
  String sentence() {
    List<OpenChoice> choices = openChoices();
    return "Of %s requirements, they differ on %s. Of %s rules about what the AWS documentation leaves open, they read %s differently."
        .formatted(
            requirements.size(),
            of(Agreement.DIFFER).size(),
            choices.size(),
            choices.stream().filter(OpenChoice::filledDifferently).count());
  }
}
