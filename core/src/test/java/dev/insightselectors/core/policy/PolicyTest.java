package dev.insightselectors.core.policy;

import static dev.insightselectors.core.policy.Policies.BUCKET;
import static dev.insightselectors.core.policy.Policies.SERVICE;
import static dev.insightselectors.core.policy.Policies.access;
import static dev.insightselectors.core.policy.Policies.allow;
import static dev.insightselectors.core.policy.Policies.deny;
import static dev.insightselectors.core.policy.Policies.policy;
import static dev.insightselectors.core.policy.Policies.when;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicyTest {
  private static final Access PUT = access("s3:PutObject", BUCKET + "/file");
  private static final Condition UNKNOWN = when("IpAddress", "aws:SourceIp", "10.0.0.0/8");

  @Test
  void grantsNothingWhenItIsEmpty() {
    assertThat(Policy.EMPTY.grants(PUT)).isFalse();
  }

  @Test
  void grantsWhatOneOfItsStatementsAllows() {
    assertThat(policy(allow("s3:Get*", "*"), allow("s3:Put*", "*")).grants(PUT)).isTrue();
  }

  @Test
  void grantsNothingThatAStatementDenies() {
    assertThat(policy(allow("*", "*"), deny("s3:PutObject", "*")).grants(PUT)).isFalse();
    assertThat(policy(deny("s3:PutObject", "*"), allow("*", "*")).grants(PUT)).isFalse();
  }

  @Test
  void grantsWhatOnlyOtherAccessesAreDenied() {
    assertThat(policy(allow("*", "*"), deny("s3:Delete*", "*")).grants(PUT)).isTrue();
  }

  @Test
  void doesNotGrantOnAConditionThatIsNotEvaluated() {
    assertThat(policy(allow("*", "*", UNKNOWN)).grants(PUT)).isFalse();
  }

  @Test
  void deniesOnAConditionThatIsNotEvaluated() {
    assertThat(policy(allow("*", "*"), deny("*", "*", UNKNOWN)).grants(PUT)).isFalse();
  }

  @Test
  void canGrantAServiceEverything() {
    assertThat(Policy.grantingEverythingTo(SERVICE).grants(PUT)).isTrue();
    assertThat(Policy.grantingEverythingTo("config.amazonaws.com").grants(PUT)).isFalse();
  }
}
