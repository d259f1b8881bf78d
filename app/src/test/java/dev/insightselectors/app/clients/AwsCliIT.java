package dev.insightselectors.app.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.app.clients.Tool.Run;
import dev.insightselectors.app.serve.Served;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The AWS CLI. */
class AwsCliIT {
  private static final Tool AWS = Tool.in(Path.of("."), "aws");
  private static final String BOTH =
      "[{\"InsightType\":\"ApiCallRateInsight\"},{\"InsightType\":\"ApiErrorRateInsight\"}]";
  private static final String SOURCE = "EXAMPLE-f852-4e8f-8bd1-bcf6cEXAMPLE";
  private static final String DESTINATION = "EXAMPLE-d483-5c7d-4ac2-adb5dEXAMPLE";

  private static Served served;

  @BeforeAll
  static void start() {
    AWS.assumeThatItRuns("there is no AWS CLI on this machine", "--version");
    served = new Served();
  }

  @AfterAll
  static void stop() {
    if (served != null) {
      served.close();
    }
  }

  @Test
  void enablesAndDisablesInsightsOnATrail() {
    assertThat(put("us-east-2", "--trail-name", "SampleTrail", "--insight-selectors", BOTH))
        .isEqualTo(
            new Run(0, "arn:aws:cloudtrail:us-east-2:123456789012:trail/SampleTrail\tNone\t2\n"));
    assertThat(put("us-east-2", "--trail-name", "SampleTrail", "--insight-selectors", "[]"))
        .isEqualTo(
            new Run(0, "arn:aws:cloudtrail:us-east-2:123456789012:trail/SampleTrail\tNone\t0\n"));
  }

  @Test
  void enablesAndDisablesInsightsOnAnEventDataStore() {
    assertThat(
            put(
                "us-east-1",
                "--event-data-store",
                SOURCE,
                "--insights-destination",
                DESTINATION,
                "--insight-selectors",
                BOTH))
        .isEqualTo(new Run(0, "None\t" + arn(DESTINATION) + "\t2\n"));
    assertThat(put("us-east-1", "--event-data-store", SOURCE, "--insight-selectors", "[]"))
        .isEqualTo(new Run(0, "None\tNone\t0\n"));
  }

  @Test
  void showsTheErrorCode() {
    Run refused = put("us-east-2", "--trail-name", "Nowhere", "--insight-selectors", BOTH);

    assertThat(refused.exitCode()).isNotZero();
    assertThat(refused.said()).contains("(TrailNotFoundException)", "trail/Nowhere");
  }

  private static Run put(String region, String... parameters) {
    return AWS.with("cloudtrail", "put-insight-selectors")
        .with("--endpoint-url", served.endpoint().toString(), "--region", region)
        .with("--output", "text", "--query")
        .with("[TrailARN,InsightsDestination,length(InsightSelectors)]")
        .run(parameters);
  }

  private static String arn(String store) {
    return "arn:aws:cloudtrail:us-east-1:123456789012:eventdatastore/" + store;
  }
}
