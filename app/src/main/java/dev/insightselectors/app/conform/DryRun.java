package dev.insightselectors.app.conform;

import dev.insightselectors.core.model.Quoted;
import dev.insightselectors.testkit.aws.AwsAddress;
import dev.insightselectors.testkit.aws.Probe;
import dev.insightselectors.testkit.rehearsal.Journal;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.subject.Cast;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The plan of a run: every call, scenario by scenario, as a rehearsal makes them that no network
 * sees. It takes the implementation to have everything and to conform.
 */
final class DryRun {
  private static final int LONGEST = 120;

  private final URI endpoint;
  private final Set<String> parts;
  private final Journal journal = new Journal();
  private final Map<String, Integer> totals = new TreeMap<>();

  /**
   * @param parts those that credentials are given for; none where accounts are claimed
   */
  DryRun(URI endpoint, Set<String> parts) {
    this.endpoint = endpoint;
    this.parts = new TreeSet<>(parts);
  }

  void tell(ConformanceRun run, PrintWriter out) {
    out.printf("What a run against %s would call, if it has everything and conforms.%n", endpoint);
    out.printf("%nBefore the first scenario%n");
    out.println(before());
    try (Rehearsal rehearsal = Rehearsal.of(journal, parts)) {
      RunReport report = run.telling(result -> tell(heading(result), out)).against(rehearsal);
      rehearsal.cleanUp();
      tell("After the last scenario", out);
      tellTotals(report, out);
    }
    out.flush();
  }

  private String before() {
    return parts.isEmpty()
        ? Probe.OPERATIONS.entrySet().stream()
            .map(it -> "  to find out about %s: %s".formatted(it.getKey(), list(it.getValue())))
            .collect(Collectors.joining("%n".formatted()))
        : "  STS GetCallerIdentity by " + list(parts);
  }

  private static String list(Collection<String> some) {
    return String.join(", ", some);
  }

  private void tell(String heading, PrintWriter out) {
    out.printf("%n%s%n", heading);
    List<Journal.Planned> calls = journal.taken();
    calls.forEach(call -> tell(call, out));
    calls.forEach(call -> totals.merge(call.service() + " " + call.operation(), 1, Integer::sum));
  }

  private static String heading(ScenarioResult result) {
    return switch (result.verdict()) {
      case NOT_DECLARED, NOT_TESTABLE ->
          "%s (%s: %s)"
              .formatted(
                  result.id(),
                  result.verdict().words(),
                  result.failure().map(it -> it.message()).orElse(""));
      default -> result.id();
    };
  }

  private static void tell(Journal.Planned call, PrintWriter out) {
    out.printf(
        "  %-13s %-30s by %-23s in %-10s %s%n",
        call.service(),
        call.operation(),
        Cast.parts().getOrDefault(call.caller().account(), call.caller().account().value()),
        call.caller().region(),
        shortened(call.about()));
  }

  private static String shortened(String about) {
    String line = about.replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : Quoted.beginning(line, LONGEST) + "...";
  }

  private void tellTotals(RunReport report, PrintWriter out) {
    int all = totals.values().stream().mapToInt(Integer::intValue).sum();
    out.printf(
        "%nIn all, for %s scenarios, %s of which are not testable so: %s calls%n",
        report.scenarios().size(),
        report.count(Verdict.NOT_TESTABLE) + report.count(Verdict.NOT_DECLARED),
        all);
    totals.forEach((operation, count) -> out.printf("%6s %s%n", count, operation));
    if (AwsAddress.isReal(endpoint)) {
      out.printf("%nAt the pace of real AWS that takes %s minutes or more.%n", minutes());
      out.println(SafetyNote.TEXT);
    }
  }

  /** One call to CloudTrail a second, and ten that change nothing. */
  private long minutes() {
    double seconds = 0;
    for (Map.Entry<String, Integer> total : totals.entrySet()) {
      if (total.getKey().startsWith("CloudTrail ")) {
        boolean reads = total.getKey().matches("CloudTrail (Get|List|Describe).*");
        seconds += reads ? total.getValue() / 10.0 : total.getValue();
      }
    }
    return Math.round(seconds / 60);
  }
}
