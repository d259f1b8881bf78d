package dev.insightselectors.core.rule;

import static dev.insightselectors.core.error.Code.INSUFFICIENT_ENCRYPTION_POLICY;
import static dev.insightselectors.core.rule.RecommendedPolicies.describeKey;
import static dev.insightselectors.core.rule.RecommendedPolicies.makeDataKeys;
import static dev.insightselectors.core.rule.RecommendedPolicies.ownersAccount;
import static dev.insightselectors.core.rule.RecommendedPolicies.policy;
import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.KEY;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleKey;
import static dev.insightselectors.core.testing.Samples.sampleTrail;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.core.testing.PutRequests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Key policies as owners of encrypted trails really write them. */
class KeyPolicyTest {
  private static final String ALIAS = "arn:aws:kms:us-east-2:123456789012:alias/sample";
  private static final TrailArn ARN = sampleTrail().arn();
  private static final TrailArn OTHER = TrailArn.of(CALLER, new TrailName("Other"));

  @Test
  void isSufficientAsRecommended() {
    assertThat(put(policy(ownersAccount(), makeDataKeys(ARN), describeKey(ARN)))).isAccepted();
  }

  @Test
  void mustLetDataKeysBeMade() {
    assertThat(put(policy(ownersAccount(), describeKey(ARN))))
        .isRefusedWith(INSUFFICIENT_ENCRYPTION_POLICY, KEY, "kms:GenerateDataKey");
  }

  @Test
  void mustLetTheKeyBeDescribed() {
    assertThat(put(policy(ownersAccount(), makeDataKeys(ARN))))
        .isRefusedWith(INSUFFICIENT_ENCRYPTION_POLICY, KEY, "kms:DescribeKey");
  }

  @Test
  void mustSpeakOfThisTrail() {
    assertThat(put(policy(makeDataKeys(OTHER), describeKey(OTHER))))
        .isRefusedWith(INSUFFICIENT_ENCRYPTION_POLICY);
  }

  @ParameterizedTest
  @ValueSource(strings = {KEY, "sample-key", ALIAS, "alias/sample"})
  void isFoundUnderEveryNameOfTheKey(String keyId) {
    assertThat(put(keyId, sampleKey().policy())).isAccepted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"other-key", "alias/other", "sample"})
  void isNotFoundUnderOtherNames(String keyId) {
    assertThat(put(keyId, sampleKey().policy()))
        .isRefusedWith(INSUFFICIENT_ENCRYPTION_POLICY, keyId);
  }

  private static Outcome<InsightSelectorsAnswer> put(Policy policy) {
    return put(KEY, policy);
  }

  private static Outcome<InsightSelectorsAnswer> put(String keyId, Policy policy) {
    KmsKey key = new KmsKey(KEY, KmsKey.State.ENABLED, policy);
    FakeWorld world =
        FakeWorld.sample()
            .has(sampleTrail().with(sampleTrail().delivery().withKmsKeyId(keyId)))
            .has(key)
            .hasAlias(ALIAS, key);
    return new PutInsightSelectors(world.ports(), PutInsightSelectorsRules.rulebook())
        .call(CALLER, PutRequests.onTrail(TRAIL, PutRequests.CALL_RATE));
  }
}
