package dev.insightselectors.reports.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.reports.run.StoredReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterchangeTest {
  @Test
  void ofTwoThatAnswerAlike() {
    assertThat(sentence(SampleReports.reference(), SampleReports.reference()))
        .startsWith("A client cannot notice whether it calls a or b in the ")
        .endsWith(" requirements that were judged for both.");
  }

  @Test
  void ofTwoThatDiffer() {
    assertThat(sentence(SampleReports.reference(), SampleReports.faulty()))
        .startsWith("A client can notice whether it calls a or b in ")
        .contains("(PIS-", " more), and not in ")
        .doesNotContain("not judged");
  }

  @Test
  void ofTwoThatAreWrongInDifferentWays() {
    StoredReport fails = SampleReports.hopeless(1);
    StoredReport failsOtherwise =
        SampleReports.report(
            "other",
            fails.run().requirementSetDigest(),
            entry -> SampleReports.failed(entry, "InternalFailure"));

    assertThat(sentence(fails, failsOtherwise)).startsWith("A client can notice");
  }

  @Test
  void saysWhatWasNotJudgedForBoth() {
    assertThat(sentence(SampleReports.reference(), SampleReports.trailsOnly()))
        .startsWith("A client cannot notice")
        .endsWith(" were not judged for both.");
  }

  @Test
  void isAboutTwo() {
    StoredReport one = SampleReports.reference();

    assertThat(Interchange.of(Comparison.of(List.of("a"), List.of(one)))).isEmpty();
    assertThat(Interchange.of(Comparison.of(List.of("a", "b", "c"), List.of(one, one, one))))
        .isEmpty();
  }

  private static String sentence(StoredReport one, StoredReport other) {
    return Interchange.of(Comparison.of(List.of("a", "b"), List.of(one, other))).orElseThrow();
  }
}
