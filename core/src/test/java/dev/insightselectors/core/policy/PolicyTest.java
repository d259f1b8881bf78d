package dev.insightselectors.core.policy;

import static dev.insightselectors.core.policy.Policies.BUCKET;
import static dev.insightselectors.core.policy.Policies.SERVICE;
import static dev.insightselectors.core.policy.Policies.access;
import static dev.insightselectors.core.policy.Policies.accessWith;
import static dev.insightselectors.core.policy.Policies.allow;
import static dev.insightselectors.core.policy.Policies.deny;
import static dev.insightselectors.core.policy.Policies.policy;
import static dev.insightselectors.core.policy.Policies.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyTest {
  private static final Access PUT = access("s3:PutObject", BUCKET + "/file");
  private static final Condition UNKNOWN = when("IpAddres", "aws:SourceIp", "10.0.0.0/8");

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
  void doesNotGrantByAnOperatorThatNobodyKnows() {
    assertThat(policy(allow("*", "*", UNKNOWN)).grants(PUT)).isFalse();
  }

  @Test
  void deniesByAnOperatorThatNobodyKnows() {
    assertThat(policy(allow("*", "*"), deny("*", "*", UNKNOWN)).grants(PUT)).isFalse();
  }

  @Test
  void canGrantAServiceEverything() {
    assertThat(Policy.grantingEverythingTo(SERVICE).grants(PUT)).isTrue();
    assertThat(Policy.grantingEverythingTo("config.amazonaws.com").grants(PUT)).isFalse();
  }

  @Test
  void saysThatNoStatementAllows() {
    assertThat(policy(allow("s3:Get*", "*")).whyNot(PUT)).isEqualTo("no statement allows it");
  }

  @Test
  void namesTheStatementThatWouldAllowAndTheConditionsThatAreInTheWay() {
    Condition account = when("StringEquals", "aws:SourceAcount", "123456789012");
    Condition notHttp = when("Bool", "aws:SecureTransport", "true");
    Condition acl = when("StringEquals", "s3:x-amz-acl", "private");
    Access secure =
        accessWith(
            Map.of("aws:SecureTransport", "true", "s3:x-amz-acl", "bucket-owner-full-control"));
    assertThat(policy(allow("s3:Get*", "*"), allow("*", "*", notHttp, account, acl)).whyNot(secure))
        .isEqualTo(
            "no statement allows it; statement 2 (Sample) would, but"
                + " StringEquals of aws:SourceAcount, which the call does not carry,"
                + " does not hold; StringEquals of s3:x-amz-acl does not hold");
  }

  @Test
  void namesTheOperatorThatNobodyKnows() {
    assertThat(policy(allow("*", "*", UNKNOWN)).whyNot(PUT))
        .isEqualTo(
            "no statement allows it; statement 1 (Sample) would, but"
                + " nobody knows the operator IpAddres");
  }

  @Test
  void namesTheStatementThatDeniesAndWhatMayBeOddAboutIt() {
    Condition absent = when("StringNotEquals", "s3:x-amz-server-side-encryption", "aws:kms");
    assertThat(policy(allow("*", "*"), deny("*", "*")).whyNot(PUT))
        .isEqualTo("statement 2 (Sample) denies it");
    assertThat(policy(deny("s3:Get*", "*"), deny("*", "*", absent, UNKNOWN)).whyNot(PUT))
        .isEqualTo(
            "statement 2 (Sample) denies it because nobody knows the operator IpAddres;"
                + " StringNotEquals of s3:x-amz-server-side-encryption,"
                + " which the call does not carry, holds");
  }

  @Test
  void saysAllThatInAFewLinesHoweverLongItIs() {
    String endless = "x".repeat(10_000);
    Condition[] conditions =
        Collections.nCopies(50, when(endless, endless)).toArray(Condition[]::new);
    Statement[] statements =
        Collections.nCopies(50, allow("*", "*", conditions)).toArray(Statement[]::new);
    assertThat(policy(statements).whyNot(PUT).length()).isLessThan(2_000);
  }
}
