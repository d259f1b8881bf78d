package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {

  @Test
  void tellsWhatARequirementRequiresWhereItStandsAndWhatShowsIt() {
    CommandRun run = CommandRun.of("explain", "PIS-011", "--results", "../results");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("PIS-011: ")
        .contains("https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/")
        .contains("Scenarios that show it")
        .contains("What is recorded of other implementations")
        .contains("moto 5.2.1");
  }

  @Test
  void tellsOfWhatALaterEditionAdds() {
    CommandRun run = CommandRun.of("explain", "PIS-303");

    assertThat(run.out())
        .contains("APIReference/API_InsightSelector.html", "event-categories-replaced");
  }

  @Test
  void tellsWhatLeadsToAnError() {
    CommandRun run = CommandRun.of("explain", "TrailNotFoundException");

    assertThat(run.out())
        .contains("Rows of the decision table")
        .contains("-> TrailNotFoundException");
  }

  @Test
  void tellsOfAScenarioWhatItRestsOn() {
    CommandRun run = CommandRun.of("explain", "bucket-missing");

    assertThat(run.out()).contains("S3BucketDoesNotExistException").contains("It shows");
  }

  @Test
  void tellsOfAnInterpretationWhatIsLeftOpen() {
    CommandRun run = CommandRun.of("explain", "C19");

    assertThat(run.out()).contains("What the AWS documentation leaves open");
  }

  @Test
  void suggestsWhatAnUnknownIdIsLike() {
    CommandRun run = CommandRun.of("explain", "TrailNotFoundExeption");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Did you mean").contains("TrailNotFoundException");
  }
}
