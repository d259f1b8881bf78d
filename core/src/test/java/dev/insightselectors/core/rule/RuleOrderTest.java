package dev.insightselectors.core.rule;

import static dev.insightselectors.core.error.Code.CLOUD_TRAIL_ARN_INVALID;
import static dev.insightselectors.core.error.Code.INSUFFICIENT_S3_BUCKET_POLICY;
import static dev.insightselectors.core.error.Code.INVALID_HOME_REGION;
import static dev.insightselectors.core.error.Code.INVALID_INSIGHT_SELECTORS;
import static dev.insightselectors.core.error.Code.INVALID_PARAMETER;
import static dev.insightselectors.core.error.Code.INVALID_PARAMETER_COMBINATION;
import static dev.insightselectors.core.error.Code.NOT_ORGANIZATION_MASTER_ACCOUNT;
import static dev.insightselectors.core.error.Code.NO_MANAGEMENT_ACCOUNT_SLR_EXISTS;
import static dev.insightselectors.core.error.Code.OPERATION_NOT_PERMITTED;
import static dev.insightselectors.core.error.Code.S3_BUCKET_DOES_NOT_EXIST;
import static dev.insightselectors.core.error.Code.THROTTLING;
import static dev.insightselectors.core.error.Code.UNSUPPORTED_OPERATION;
import static dev.insightselectors.core.model.EventDataStoreStatus.PENDING_DELETION;
import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static dev.insightselectors.core.testing.PutRequests.CALL_RATE;
import static dev.insightselectors.core.testing.PutRequests.onNothing;
import static dev.insightselectors.core.testing.PutRequests.onStore;
import static dev.insightselectors.core.testing.PutRequests.onTrail;
import static dev.insightselectors.core.testing.PutRequests.withSource;
import static dev.insightselectors.core.testing.Samples.ACCOUNT;
import static dev.insightselectors.core.testing.Samples.BUCKET;
import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.DESTINATION;
import static dev.insightselectors.core.testing.Samples.KEY;
import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static dev.insightselectors.core.testing.Samples.OTHER_REGION;
import static dev.insightselectors.core.testing.Samples.REGION;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.logging;
import static dev.insightselectors.core.testing.Samples.sampleDestination;
import static dev.insightselectors.core.testing.Samples.sampleOrganization;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.sampleTrail;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.GivenSelectors.Malformed;
import dev.insightselectors.core.message.GivenSelectors.Missing;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.ReadWriteType;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.testing.FakeWorld;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which of two things that are wrong at once is answered (choice C19). */
class RuleOrderTest {
  private static final Caller MEMBER = new Caller(OTHER_ACCOUNT, REGION);
  private static final PutInsightSelectorsRequest STORE = onStore(SOURCE, DESTINATION, CALL_RATE);
  private final FakeWorld world = FakeWorld.sample();

  @Test
  void asksForQuotaFirst() {
    world.allows(0).offersNoInsightsIn(REGION);
    assertThat(put(onTrail(TRAIL, new Missing()))).isRefusedWith(THROTTLING);
  }

  @Test
  void asksForSupportBeforeTheRequest() {
    world.offersNoInsightsIn(REGION);
    assertThat(put(onTrail("-", new Missing()))).isRefusedWith(UNSUPPORTED_OPERATION);
  }

  @Test
  void asksForInsightSelectorsBeforeTheCombination() {
    assertThat(put(withSource(SOURCE, onTrail(TRAIL, new Missing()))))
        .isRefusedWith(INVALID_PARAMETER);
  }

  @Test
  void asksForTheShapeOfInsightSelectorsBeforeTheCombination() {
    assertThat(put(withSource(SOURCE, onTrail(TRAIL, new Malformed("It is no array")))))
        .isRefusedWith(INVALID_INSIGHT_SELECTORS);
  }

  @Test
  void asksForTheTypesBeforeTheCombination() {
    assertThat(put(onNothing("Other"))).isRefusedWith(INVALID_INSIGHT_SELECTORS);
  }

  @Test
  void asksForTheCombinationBeforeLengthsAndNames() {
    assertThat(put(withSource("a", onTrail("-", CALL_RATE))))
        .isRefusedWith(INVALID_PARAMETER_COMBINATION);
  }

  @Test
  void asksForLengthsBeforeArns() {
    assertThat(put(onStore("arn:aws:s3:::" + BUCKET, "a", CALL_RATE)))
        .isRefusedWith(INVALID_PARAMETER);
  }

  @Test
  void asksForArnsBeforeWhatIsFound() {
    assertThat(put(onStore("unknown", "arn:aws:s3:::" + BUCKET, CALL_RATE)))
        .isRefusedWith(CLOUD_TRAIL_ARN_INVALID);
  }

  @Test
  void asksForTheDestinationBeforeTheState() {
    world.has(sampleSource().with(PENDING_DELETION));
    assertThat(put(onStore(SOURCE, "unknown", CALL_RATE))).isRefusedWith(INVALID_PARAMETER);
  }

  @Test
  void asksForTheHomeRegionBeforeTheOrganization() {
    world.has(sampleTrail().asOrganizationTrail()).has(sampleOrganization());
    Caller away = new Caller(OTHER_ACCOUNT, OTHER_REGION);
    assertThat(put(away, onTrail(sampleTrail().arn().toString(), CALL_RATE)))
        .isRefusedWith(INVALID_HOME_REGION);
  }

  @Test
  void asksForTheAccountBeforeTheRole() {
    world.has(sampleTrail().asOrganizationTrail()).has(withoutRole());
    assertThat(put(MEMBER, onTrail(sampleTrail().arn().toString(), CALL_RATE)))
        .isRefusedWith(NOT_ORGANIZATION_MASTER_ACCOUNT);
  }

  @Test
  void asksForTheOrganizationBeforeTheState() {
    world.has(sampleSource().asOrganizationStore().with(PENDING_DELETION)).has(withoutRole());
    assertThat(put(STORE)).isRefusedWith(NO_MANAGEMENT_ACCOUNT_SLR_EXISTS);
  }

  @Test
  void asksForTheOrganizationBeforeWhatIsLogged() {
    world.has(sampleTrail().asOrganizationTrail().with(logging(ReadWriteType.READ_ONLY)));
    world.has(withoutRole());
    assertThat(put(onTrail(TRAIL, CALL_RATE))).isRefusedWith(NO_MANAGEMENT_ACCOUNT_SLR_EXISTS);
  }

  @Test
  void asksForTheStateBeforeWhatIsLogged() {
    world.has(sampleSource().with(AdvancedEventSelectors.INSIGHTS_EVENTS).with(PENDING_DELETION));
    assertThat(put(STORE)).isRefusedWith(OPERATION_NOT_PERMITTED);
  }

  @Test
  void asksForWhatIsLoggedBeforeTheBucket() {
    world.has(sampleTrail().with(logging(ReadWriteType.READ_ONLY))).hasNoBucket(BUCKET);
    assertThat(put(onTrail(TRAIL, CALL_RATE))).isRefusedWith(INVALID_INSIGHT_SELECTORS);
  }

  @Test
  void asksForWhatTheDestinationLogsBeforeTheKey() {
    world.has(sampleSource().withKmsKeyId(KEY));
    world.has(sampleDestination().with(AdvancedEventSelectors.ALL_MANAGEMENT_EVENTS));
    assertThat(put(STORE)).isRefusedWith(INVALID_INSIGHT_SELECTORS);
  }

  @Test
  void asksForTheBucketBeforeTheKey() {
    world.has(sampleTrail().with(sampleTrail().delivery().withKmsKeyId(KEY)));
    world.hasNoBucket(BUCKET);
    assertThat(put(onTrail(TRAIL, CALL_RATE))).isRefusedWith(S3_BUCKET_DOES_NOT_EXIST);
  }

  @Test
  void asksForTheBucketPolicyBeforeTheKey() {
    world.has(sampleTrail().with(sampleTrail().delivery().withKmsKeyId(KEY)));
    world.has(new Bucket(BUCKET, Policy.EMPTY));
    assertThat(put(onTrail(TRAIL, CALL_RATE))).isRefusedWith(INSUFFICIENT_S3_BUCKET_POLICY);
  }

  private static Organization withoutRole() {
    return new Organization("o-sample", ACCOUNT, Set.of(OTHER_ACCOUNT), Set.of(), false);
  }

  private Outcome<InsightSelectorsAnswer> put(PutInsightSelectorsRequest request) {
    return put(CALLER, request);
  }

  private Outcome<InsightSelectorsAnswer> put(Caller caller, PutInsightSelectorsRequest request) {
    return new PutInsightSelectors(world.ports(), PutInsightSelectorsRules.rulebook())
        .call(caller, request);
  }
}
