package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.aws.Bounds;
import dev.insightselectors.adapters.aws.engine.Moto;
import dev.insightselectors.testkit.aws.AwsArranger;
import dev.insightselectors.testkit.aws.GivenCredentials;
import dev.insightselectors.testkit.aws.SignatureV4;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.subject.ArrangedElsewhere;
import dev.insightselectors.testkit.subject.HttpSubject;
import dev.insightselectors.testkit.subject.HttpTransport;
import dev.insightselectors.testkit.subject.Patience;
import dev.insightselectors.testkit.subject.Target;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The gatekeeper in front of moto: scenarios are arranged in moto, and called at the gatekeeper.
 */
@Timeout(300)
@Tag("long")
class GatekeeperConformsTest {
  private static final Bounds BOUNDS =
      new Bounds(Duration.ofSeconds(60), Duration.ofSeconds(30), 2);

  /** An accepted call is made there, where it adds types and clears none. */
  private static final List<String> WHAT_MOTO_KEEPS_OTHERWISE =
      List.of(
          "turn-off-a-trail/call-rate",
          "turn-off-a-trail/both",
          "example-trail-turned-off",
          "example-two-as-it-counts",
          "replace-on-a-trail/another-type",
          "replace-on-a-trail/one-of-two",
          "turn-off-without-a-bucket",
          "turn-off-without-a-key",
          "trail-of-another-partition/aws-iso-e",
          "trail-of-another-partition/aws-iso-f");

  private final URI moto = Moto.engine().endpoint();

  @Test
  void failsOnlyInWhatMotoKeeps() {
    AwsArranger arranger =
        new GivenCredentials(Map.of("caller", Gatekeeper.credentials()))
            .at(
                moto,
                accounts ->
                    new HttpTransport(region -> moto, new SignatureV4(accounts), Target.LONG))
            .arranger();
    try (Gatekeeper gatekeeper = new Gatekeeper(moto, BOUNDS, false)) {
      HttpSubject subject =
          new HttpSubject(
              gatekeeper.endpoint(),
              new ArrangedElsewhere(arranger, new HttpSubject(moto, arranger)),
              HttpTransport.to(gatekeeper.endpoint()),
              Patience.NONE);

      RunReport run = ConformanceRun.of(FeatureSet.load()).against(subject);

      assertThat(run.scenarios())
          .filteredOn(result -> result.verdict() == Verdict.FAILED)
          .extracting(ScenarioResult::id)
          .containsExactlyInAnyOrderElementsOf(WHAT_MOTO_KEEPS_OTHERWISE);
      assertThat(run.count(Verdict.PASSED)).isGreaterThan(200);
      assertThat(arranger.cleanUp().end()).isEmpty();
    }
  }
}
