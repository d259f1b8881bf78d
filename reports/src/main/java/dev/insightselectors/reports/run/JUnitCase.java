package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.Exchange;
import dev.insightselectors.testkit.run.Failure;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** One scenario as a test case. It is named by its id, so that its history survives a new title. */
final class JUnitCase {
  private final ScenarioResult scenario;

  JUnitCase(ScenarioResult scenario) {
    this.scenario = scenario;
  }

  void write(Xml xml) throws XMLStreamException {
    open(xml);
    if (scenario.verdict().failsTheRun()) {
      xml.open("failure", "type", scenario.verdict().words(), "message", reason());
      xml.text(details()).close();
    } else if (scenario.verdict() != Verdict.PASSED) {
      xml.open("skipped", "message", scenario.verdict().words() + ": " + reason()).close();
    }
    xml.close();
  }

  /** As it is told when the set does not have it. */
  void writeBeyond(Xml xml, String set) throws XMLStreamException {
    boolean passed = scenario.verdict() == Verdict.PASSED;
    String how = scenario.verdict().words() + (passed ? "" : ": " + reason());
    open(xml);
    xml.open("skipped", "message", "does not count for " + set + ": " + how).close().close();
  }

  private void open(Xml xml) throws XMLStreamException {
    xml.open(
        "testcase",
        "classname",
        scenario.file(),
        "name",
        scenario.id(),
        "time",
        JUnitXml.seconds(scenario.duration()));
  }

  private String reason() {
    return Reason.of(scenario) + scenario.deviationLink().map(link -> " " + link).orElse("");
  }

  private String details() {
    String requirements = String.join(" ", scenario.requirements());
    return "\n%s\n%s: %s\n%s%s\n"
        .formatted(
            scenario.name(),
            requirements,
            scenario.rule(),
            scenario.failure().map(JUnitCase::told).orElse(""),
            curls());
  }

  private static String told(Failure failure) {
    return "step:     %s\nexpected: %s\ngot:      %s\n%s\n"
        .formatted(failure.step(), failure.expected(), failure.got(), failure.message());
  }

  private String curls() {
    return scenario.exchanges().stream()
        .map(Exchange::curl)
        .filter(curl -> !curl.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
