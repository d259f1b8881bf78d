package dev.insightselectors.reports.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.SampleRun;
import java.io.ByteArrayInputStream;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JUnitXmlTest {
  @Test
  void countsWhatIsThere() throws Exception {
    Element suite = suite(SampleRun.mixed());

    assertThat(suite.getAttribute("tests")).isEqualTo("9");
    assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(9);
    assertThat(suite.getAttribute("failures")).isEqualTo("2");
    assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(2);
    assertThat(suite.getAttribute("skipped")).isEqualTo("4");
    assertThat(suite.getElementsByTagName("skipped").getLength()).isEqualTo(4);
    assertThat(suite.getAttribute("errors")).isEqualTo("0");
    assertThat(suite.getAttribute("time")).isEqualTo("4.321");
    assertThat(suite.getAttribute("timestamp")).isEqualTo("2025-06-01T10:00:00");
  }

  @Test
  void givesTheReasonOfEverySkippedCase() throws Exception {
    NodeList skipped = suite(SampleRun.mixed()).getElementsByTagName("skipped");

    assertThat(IntStream.range(0, skipped.getLength()).mapToObj(skipped::item))
        .extracting(node -> ((Element) node).getAttribute("message"))
        .containsExactly(
            "12 of 20 scenarios were not run",
            "not supported by the subject: the subject lacks needs-quota",
            "not testable: the bucket's policy could not be arranged",
            "known deviation: answered with another error https://example.org/issues/6");
  }

  @Test
  void tellsAFailureWithWhatItTakesToSeeIt() throws Exception {
    Element failure = (Element) suite(SampleRun.mixed()).getElementsByTagName("failure").item(0);

    assertThat(failure.getAttribute("message"))
        .isEqualTo("The call was refused, but with another error.");
    assertThat(failure.getTextContent())
        .contains("PIS-024")
        .contains("expected: InvalidParameterCombinationException")
        .contains("got:      InvalidParameterException")
        .contains("curl -s http://127.0.0.1:4586/");
  }

  @Test
  void namesTheSelectionThatLeftScenariosOut() throws Exception {
    RunReport run = SampleRun.filtered(SampleRun.conforming(), "@PIS-002", 5);
    Element skipped = (Element) suite(run).getElementsByTagName("skipped").item(0);

    assertThat(skipped.getAttribute("message"))
        .isEqualTo("3 of 5 scenarios were not run, the selection being @PIS-002");
  }

  @Test
  void staysXmlWhateverTheSubjectAnswers() throws Exception {
    Element suite = suite(SampleRun.hostile());
    Element failure = (Element) suite.getElementsByTagName("failure").item(0);

    assertThat(failure.getAttribute("message"))
        .startsWith("</script></style>\"'><img src=x onerror=alert(1)>&{{script}}");
    assertThat(suite.getElementsByTagName("img").getLength()).isZero();
  }

  private static Element suite(RunReport run) throws Exception {
    byte[] xml = new JUnitXml(run).text().getBytes(UTF_8);
    return (Element)
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml))
            .getElementsByTagName("testsuite")
            .item(0);
  }
}
