package dev.insightselectors.core.policy;

import static dev.insightselectors.core.policy.Policies.BUCKET;
import static dev.insightselectors.core.policy.Policies.SERVICE;
import static dev.insightselectors.core.policy.Policies.access;
import static dev.insightselectors.core.policy.Policies.accessWith;
import static dev.insightselectors.core.policy.Policies.deny;
import static dev.insightselectors.core.policy.Policies.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {
  private static final Access PUT = access("s3:PutObject", BUCKET + "/AWSLogs/file");

  @ParameterizedTest
  @ValueSource(
      strings = {"s3:PutObject", "s3:putobject", "S3:Put*", "s3:*", "*", "s3:PutObjec?", "s3:P*t"})
  void speaksOfItsActionsWhateverTheLetterCase(String action) {
    assertThat(allow(action, "*").allows(PUT)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"s3:PutObjectAcl", "s3:PutObject*l", "s3:PutObjec", "s3:Get*", "kms:*", "s3", ""})
  void doesNotSpeakOfOtherActions(String action) {
    assertThat(allow(action, "*").allows(PUT)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", BUCKET + "/*", BUCKET + "/AWSLogs/file", "arn:aws:s3:::*/fil?"})
  void speaksOfItsResources(String resource) {
    assertThat(allow("s3:PutObject", resource).allows(PUT)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {BUCKET, BUCKET + "/awslogs/file", "arn:aws:s3:::other/*", ""})
  void doesNotSpeakOfOtherResources(String resource) {
    assertThat(allow("s3:PutObject", resource).allows(PUT)).isFalse();
  }

  @Test
  void speaksOfAllActionsButThoseOfNotAction() {
    Matcher notAction = new Matcher(List.of("s3:Get*"), true);
    Statement statement = allow(Principals.all(), notAction, Matcher.ANY);
    assertThat(statement.allows(PUT)).isTrue();
    assertThat(statement.allows(access("s3:GetBucketAcl", BUCKET))).isFalse();
  }

  @Test
  void speaksOfAllResourcesButThoseOfNotResource() {
    Matcher notResource = new Matcher(List.of(BUCKET + "/AWSLogs/*"), true);
    Statement statement = allow(Principals.all(), Matcher.ANY, notResource);
    assertThat(statement.allows(PUT)).isFalse();
    assertThat(statement.allows(access("s3:GetBucketAcl", BUCKET))).isTrue();
  }

  @Test
  void speaksOfAllPrincipalsButThoseOfNotPrincipal() {
    assertThat(allow(Principals.services(SERVICE).allBut()).allows(PUT)).isFalse();
    assertThat(allow(Principals.all().allBut()).allows(PUT)).isFalse();
    assertThat(allow(ofKind("AWS", "*").allBut()).allows(PUT)).isFalse();
    assertThat(allow(Principals.services("config.amazonaws.com").allBut()).allows(PUT)).isTrue();
    assertThat(allow(ofKind("AWS", "arn:aws:iam::123456789012:root").allBut()).allows(PUT))
        .isTrue();
  }

  @Test
  void speaksOfEachServiceOfAList() {
    assertThat(allow(Principals.services("config.amazonaws.com", SERVICE)).allows(PUT)).isTrue();
  }

  @Test
  void speaksOfEveryone() {
    assertThat(allow(Principals.all()).allows(PUT)).isTrue();
    assertThat(allow(ofKind("AWS", "*")).allows(PUT)).isTrue();
  }

  @Test
  void doesNotSpeakOfTheServiceWhenItNamesOthers() {
    assertThat(allow(Principals.services("config.amazonaws.com")).allows(PUT)).isFalse();
    assertThat(allow(ofKind("AWS", "123456789012")).allows(PUT)).isFalse();
    assertThat(allow(ofKind("AWS", "arn:aws:iam::123456789012:root")).allows(PUT)).isFalse();
    assertThat(allow(ofKind("AWS", SERVICE)).allows(PUT)).isFalse();
    assertThat(allow(ofKind("Federated", SERVICE)).allows(PUT)).isFalse();
  }

  @Test
  void fillsInTheVariablesOfItsResources() {
    Access file = accessWith(Map.of("aws:SourceAccount", "file"));
    assertThat(allow("s3:*", BUCKET + "/${aws:SourceAccount}").allows(file)).isTrue();
    assertThat(allow("s3:*", BUCKET + "/${aws:SourceAccount}s").allows(file)).isFalse();
    assertThat(allow("s3:*", BUCKET + "/*${aws:None}*").allows(file)).isFalse();
    assertThat(allow("s3:*", BUCKET + "/${*}").allows(file)).isFalse();
  }

  @Test
  void needsEveryCondition() {
    Access secure = accessWith(Map.of("aws:SecureTransport", "true"));
    Condition kept = when("Bool", "aws:SecureTransport", "true");
    Condition broken = when("StringEquals", "aws:SourceAccount", "123456789012");
    assertThat(allow("s3:*", "*", kept, kept).allows(secure)).isTrue();
    assertThat(allow("s3:*", "*", kept, broken).allows(secure)).isFalse();
    assertThat(deny("s3:*", "*", kept, broken).denies(secure)).isFalse();
  }

  @Test
  void neverAllowsAndDeniesAtOnce() {
    assertThat(allow("*", "*").denies(PUT)).isFalse();
    assertThat(deny("*", "*").allows(PUT)).isFalse();
  }

  private static Statement allow(Principals principals) {
    return Policies.allow(principals, Matcher.ANY, Matcher.ANY);
  }

  private static Statement allow(Principals principals, Matcher actions, Matcher resources) {
    return Policies.allow(principals, actions, resources);
  }

  private static Statement allow(String action, String resource, Condition... conditions) {
    return Policies.allow(action, resource, conditions);
  }

  private static Principals ofKind(String kind, String name) {
    return new Principals(false, Map.of(kind, List.of(name)), false);
  }
}
