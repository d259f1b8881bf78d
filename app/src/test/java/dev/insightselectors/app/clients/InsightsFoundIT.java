package dev.insightselectors.app.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.app.clients.Tool.Run;
import dev.insightselectors.app.serve.Served;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Insights have found, listed by the AWS CLI. */
class InsightsFoundIT {
  private static final Tool AWS = Tool.in(Path.of("."), "aws");

  @Test
  void areTheMinuteThatSticksOutAndItsEventsUntilInsightsAreOff() {
    AWS.assumeThatItRuns("there is no AWS CLI on this machine", "--version");
    try (Served served = ObservedExample.served()) {
      assertThat(unusual(served)).isEqualTo(new Run(0, "60.0\n"));
      assertThat(states(served).said())
          .containsPattern("state\":\\s?\"End.*\n.*state\":\\s?\"Start");

      assertThat(
              called(served, "put-insight-selectors", "Nothing")
                  .run("--trail-name", "Audit", "--insight-selectors", "[]")
                  .exitCode())
          .isZero();
      assertThat(unusual(served)).isEqualTo(new Run(0, ""));
    }
  }

  private static Run unusual(Served served) {
    return called(served, "list-insights-metric-data", "Values[?@>`10`]")
        .run(
            "--event-source",
            "ec2.amazonaws.com",
            "--event-name",
            "RunInstances",
            "--insight-type",
            "ApiCallRateInsight",
            "--period",
            "60");
  }

  private static Run states(Served served) {
    return called(served, "list-insights-data", "Events[].[CloudTrailEvent]")
        .run(
            "--insight-source",
            ObservedExample.TRAIL,
            "--data-type",
            "InsightsEvents",
            "--dimensions",
            "EventName=RunInstances");
  }

  private static Tool called(Served served, String operation, String query) {
    List<String> where =
        List.of("--endpoint-url", served.endpoint().toString(), "--region", "us-east-1");
    return AWS.with("cloudtrail", operation)
        .with(where.toArray(String[]::new))
        .with("--output", "text", "--query", query);
  }
}
