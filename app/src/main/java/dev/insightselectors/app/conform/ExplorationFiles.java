package dev.insightselectors.app.conform;

import dev.insightselectors.testkit.explore.Exploration;
import dev.insightselectors.testkit.explore.Explored;
import dev.insightselectors.testkit.explore.Finding;
import dev.insightselectors.testkit.subject.SubjectInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an exploration leaves: a report, a feature to be pasted, and a script a finding. */
final class ExplorationFiles {
  static final String REPORT = "exploration.md";
  static final String FEATURE = "explored.feature";

  private ExplorationFiles() {}

  static void write(Exploration exploration, SubjectInfo subject, Path folder) throws IOException {
    Files.createDirectories(folder);
    removeOld(folder);
    Files.writeString(folder.resolve(REPORT), report(exploration, subject));
    if (exploration.findings().stream().anyMatch(it -> !it.scenario().isEmpty())) {
      Files.writeString(folder.resolve(FEATURE), feature(exploration));
    }
    int number = 0;
    for (Finding finding : exploration.findings()) {
      Files.writeString(folder.resolve(script(++number)), finding.script());
    }
  }

  /** Of an exploration before, which may have found more. */
  private static void removeOld(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path old : files.filter(ExplorationFiles::isOurs).toList()) {
        Files.delete(old);
      }
    }
  }

  private static boolean isOurs(Path file) {
    return String.valueOf(file.getFileName()).matches("explored(-\\d+\\.sh|\\.feature)");
  }

  private static String script(int number) {
    return "explored-%s.sh".formatted(number);
  }

  /** As Gherkin that the kit runs. */
  static String feature(Exploration exploration) {
    return exploration.findings().stream()
        .map(Finding::scenario)
        .filter(scenario -> !scenario.isEmpty())
        .collect(Collectors.joining("\n", "Feature: What exploration found\n\n", ""));
  }

  static String sentence(Exploration exploration) {
    Explored seen = exploration.explored();
    return String.format(
        Locale.ROOT,
        "%s findings in %s walks of %s calls (seed %s): %s states, %s transitions, %s of %s rules"
            + " broken, %s of them with nothing else; %s pairs of rules broken at once.",
        exploration.findings().size(),
        seen.walks(),
        seen.calls(),
        exploration.seed(),
        seen.states(),
        seen.transitions(),
        seen.broken().size(),
        seen.rules().size(),
        seen.alone().size(),
        seen.pairs().size());
  }

  private static String report(Exploration exploration, SubjectInfo subject) {
    StringBuilder text = new StringBuilder();
    text.append("# Exploration of ").append(subject.name()).append("\n\n");
    text.append(sentence(exploration)).append("\n");
    int number = 0;
    for (Finding finding : exploration.findings()) {
      finding(++number, finding, text);
    }
    constraints(exploration.explored(), text);
    list("Rules broken by one call at once", exploration.explored().pairs().stream(), text);
    list(
        "How calls ended",
        exploration.explored().outcomes().entrySet().stream()
            .map(
                it ->
                    "%s: %s of %s calls"
                        .formatted(it.getKey(), it.getValue(), exploration.explored().calls())),
        text);
    list(
        "What was left out",
        exploration.leftOut().entrySet().stream().map(it -> it.getKey() + ": " + it.getValue()),
        text);
    return text.toString();
  }

  private static void finding(int number, Finding finding, StringBuilder text) {
    text.append("\n## ").append(number).append(". ").append(finding.what()).append("\n\n");
    text.append("- requirements: ").append(String.join(", ", finding.requirements()));
    text.append("\n- expected: ").append(finding.expected());
    text.append("\n- got: ").append(finding.got());
    text.append("\n- met by ").append(finding.times()).append(" calls; from nothing: `");
    text.append(script(number)).append("`\n\n");
    if (finding.scenario().isEmpty()) {
      text.append("It takes these calls one after the other, which no scenario does:\n\n");
      finding.calls().forEach(call -> text.append("    ").append(call).append('\n'));
      return;
    }
    text.append("```gherkin\n").append(finding.scenario()).append("```\n");
  }

  /** Each from both sides: calls that break it, and calls that keep all of them. */
  private static void constraints(Explored seen, StringBuilder text) {
    text.append("\n## Rules from both sides\n\n");
    text.append("Kept by ").append(seen.nothingBroken()).append(" of ").append(seen.calls());
    text.append(" calls that break nothing at all.\n\n");
    text.append("| rule | broken by | nothing else broken |\n|---|---|---|\n");
    for (String rule : seen.rules()) {
      text.append(
          "| %s | %s of %s calls | %s |\n"
              .formatted(
                  rule,
                  seen.broken().getOrDefault(rule, 0),
                  seen.calls(),
                  seen.alone().contains(rule) ? "yes" : "no"));
    }
  }

  private static void list(String title, Stream<String> rows, StringBuilder text) {
    List<String> all = rows.toList();
    text.append("\n## ").append(title).append(" (").append(all.size()).append(")\n\n");
    all.forEach(row -> text.append("- ").append(row).append('\n'));
  }
}
