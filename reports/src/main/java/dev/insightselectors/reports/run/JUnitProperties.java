package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.RunReport;
import javax.xml.stream.XMLStreamException;

/** What a build server keeps beside the cases: the conclusion, and what was run on what. */
final class JUnitProperties {
  private final RunReport run;

  JUnitProperties(RunReport run) {
    this.run = run;
  }

  void write(Xml xml) throws XMLStreamException {
    xml.open("properties");
    property(xml, "conclusion", run.conclusion().name());
    property(xml, "counts", Headline.counts(run));
    property(xml, "subject", run.subject().name());
    property(xml, "endpoint", run.subject().endpoint());
    property(xml, "arrangement", run.subject().arrangement());
    property(xml, "selection", run.selection());
    property(xml, "beyondSet", Headline.beyond(run));
    property(xml, "kitVersion", run.kitVersion());
    property(xml, "requirementSetDigest", run.requirementSetDigest());
    xml.close();
  }

  private static void property(Xml xml, String name, String value) throws XMLStreamException {
    xml.open("property", "name", name, "value", value).close();
  }
}
