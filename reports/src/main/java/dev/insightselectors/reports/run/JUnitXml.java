package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The run as build servers read it.
 *
 * <p>A build server counts a case without a child as a success, so whatever is not a pass has one,
 * and what was never run has a case as well.
 */
final class JUnitXml {
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

  private final RunReport run;
  private final int notRun;
  private final Optional<String> error;

  JUnitXml(RunReport run) {
    this.run = run;
    this.notRun = Counts.notRun(run);
    this.error = error(run);
  }

  String text() {
    try {
      Xml xml = new Xml();
      xml.open("testsuites");
      suite(xml);
      beyond(xml);
      return xml.close().end();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string in memory can always be written to", e);
    }
  }

  private void suite(Xml xml) throws XMLStreamException {
    long failures =
        run.scenarios().stream().filter(scenario -> scenario.verdict().failsTheRun()).count();
    int errors = error.isPresent() ? 1 : 0;
    int unrun = notRun > 0 ? 1 : 0;
    long skipped = run.scenarios().size() - run.count(Verdict.PASSED) - failures + unrun;
    xml.open(
        "testsuite",
        "name",
        run.requirementSet(),
        "tests",
        String.valueOf(run.scenarios().size() + errors + unrun),
        "failures",
        String.valueOf(failures),
        "errors",
        String.valueOf(errors),
        "skipped",
        String.valueOf(skipped),
        "time",
        seconds(run.duration()),
        "timestamp",
        TIMESTAMP.format(run.startedAt()));
    new JUnitProperties(run).write(xml);
    runCases(xml);
    for (ScenarioResult scenario : run.scenarios()) {
      new JUnitCase(scenario).write(xml);
    }
    xml.close();
  }

  /** A suite of its own in which all is skipped: neither a pass nor a failure of it counts. */
  private void beyond(Xml xml) throws XMLStreamException {
    if (run.beyondSet().isEmpty()) {
      return;
    }
    String size = String.valueOf(run.beyondSet().size());
    xml.open(
        "testsuite",
        "name",
        "added after " + run.requirementSet(),
        "tests",
        size,
        "failures",
        "0",
        "errors",
        "0",
        "skipped",
        size);
    for (ScenarioResult scenario : run.beyondSet()) {
      new JUnitCase(scenario).writeBeyond(xml, run.requirementSet());
    }
    xml.close();
  }

  private void runCases(Xml xml) throws XMLStreamException {
    if (error.isPresent()) {
      xml.open("testcase", "classname", "run", "name", "could be judged");
      xml.open("error", "message", error.get()).close().close();
    }
    if (notRun > 0) {
      xml.open("testcase", "classname", "run", "name", "not run");
      xml.open("skipped", "message", Headline.notRun(run)).close().close();
    }
  }

  private static Optional<String> error(RunReport run) {
    boolean couldNotRun = run.conclusion() == RunReport.Conclusion.COULD_NOT_RUN;
    return run.sharedFailure()
        .map(shared -> shared.message() + " (kept " + shared.scenarios() + " from being judged)")
        .or(() -> couldNotRun ? Optional.of(Headline.meaning(run)) : Optional.empty());
  }

  static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.3f", duration.toMillis() / 1000.0);
  }
}
