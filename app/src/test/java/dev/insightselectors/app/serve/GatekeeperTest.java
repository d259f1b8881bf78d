package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.insightselectors.adapters.aws.Bounds;
import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.app.serve.StubAws.Failure;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventSelector;
import dev.insightselectors.core.model.ReadWriteType;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.testkit.subject.Reply;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gatekeeper in front of our own server, which is CloudTrail here. */
class GatekeeperTest {
  private static final String CALL_RATE = "ApiCallRateInsight";
  private static final Bounds BOUNDS = new Bounds(Duration.ofSeconds(4), Duration.ofSeconds(1), 2);
  private static final Duration BOUND = Duration.ofSeconds(10);

  private final AwsJsonServer cloudTrail = cloudTrail();
  private final StubAws aws =
      new StubAws(URI.create("http://127.0.0.1:" + cloudTrail.port() + "/"));
  private final Gatekeeper gatekeeper = new Gatekeeper(aws.endpoint(), BOUNDS, false);

  @AfterEach
  void stop() {
    gatekeeper.close();
    aws.close();
    cloudTrail.close();
  }

  @Test
  void keepsAnAcceptedCallAtCloudTrail() {
    assertThat(gatekeeper.put("AllEvents", CALL_RATE).outcome()).isEqualTo(Reply.ACCEPTED);
    assertThat(aws.operations()).endsWith("PutInsightSelectors");
    assertThat(gatekeeper.get("AllEvents").text()).contains(CALL_RATE);
    assertThat(gatekeeper.put("AllEvents").outcome()).isEqualTo(Reply.ACCEPTED);
    assertThat(gatekeeper.get("AllEvents").outcome()).isEqualTo("InsightNotEnabledException");
  }

  @Test
  void refusesBeforeCloudTrailSeesTheCall() {
    assertThat(gatekeeper.put("ReadsOnly", CALL_RATE).outcome())
        .isEqualTo("InvalidInsightSelectorsException");
    assertThat(gatekeeper.put("NoSuchTrail", CALL_RATE).outcome())
        .isEqualTo("TrailNotFoundException");
    assertThat(aws.operations()).doesNotContain("PutInsightSelectors");
  }

  @Test
  void passesOnWhatCloudTrailRefuses() {
    assertThat(gatekeeper.put("ClosedBucket", CALL_RATE).outcome())
        .isEqualTo("InsufficientS3BucketPolicyException");
    assertThat(aws.operations()).endsWith("PutInsightSelectors");
  }

  @Test
  void makesNoCallOnADryRun() {
    try (Gatekeeper dry = new Gatekeeper(aws.endpoint(), BOUNDS, true)) {
      assertThat(dry.put("AllEvents", CALL_RATE).text()).contains(CALL_RATE);
      assertThat(aws.operations()).doesNotContain("PutInsightSelectors");
    }
  }

  @Test
  void servesNoOperationButThoseOfInsights() {
    assertThat(gatekeeper.call("ListTrails", new JsonMapper().createObjectNode()).outcome())
        .isEqualTo("UnknownOperationException");
  }

  @ParameterizedTest
  @CsvSource({
    "HANGS, 500, InternalFailure",
    "FAULTS, 500, InternalFailure",
    "THROTTLES, 400, ThrottlingException",
    "GARBLES, 500, InternalFailure",
    "REFUSES_CONNECTIONS, 500, InternalFailure"
  })
  void answersWithinTheBoundWhenCloudTrailFails(Failure failure, int status, String error) {
    aws.failing(failure);
    Instant before = Instant.now();
    Reply reply = gatekeeper.put("AllEvents", CALL_RATE);
    assertThat(Duration.between(before, Instant.now())).isLessThan(BOUND);
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.outcome()).isEqualTo(error);
    aws.failing(Failure.NONE);
    assertThat(gatekeeper.put("AllEvents", CALL_RATE).outcome()).isEqualTo(Reply.ACCEPTED);
  }

  private static AwsJsonServer cloudTrail() {
    World world =
        World.of(WorldKind.OPEN, it -> it.buckets().add(new Bucket("closed", Policy.EMPTY)))
            .withTrails(
                List.of(
                    TrailEntry.of(trail("AllEvents", "open")),
                    TrailEntry.of(trail("ClosedBucket", "closed")),
                    TrailEntry.of(trail("ReadsOnly", "open").with(readsOnly()))));
    AwsJsonServer server =
        Composition.faulty(
            ServerOptions.on("127.0.0.1", 0).withAccessLog(false), world, Fault.NONE);
    server.start();
    return server;
  }

  private static BasicEventSelectors readsOnly() {
    return new BasicEventSelectors(
        List.of(EventSelector.managementEvents(ReadWriteType.READ_ONLY)));
  }

  private static Trail trail(String name, String bucket) {
    Caller owner = new Caller(new AccountId("123456789012"), Gatekeeper.REGION);
    return Trail.deliveringTo(bucket, TrailArn.of(owner, new TrailName(name)));
  }
}
