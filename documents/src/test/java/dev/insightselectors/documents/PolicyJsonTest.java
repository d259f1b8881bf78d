package dev.insightselectors.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.insightselectors.core.policy.Access;
import dev.insightselectors.core.policy.Condition;
import dev.insightselectors.core.policy.Matcher;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.policy.Principals;
import dev.insightselectors.core.policy.Statement;
import dev.insightselectors.core.policy.Statement.Effect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyJsonTest {
  private static final String TRAIL = "arn:aws:cloudtrail:us-east-2:123456789012:trail/SampleTrail";
  private static final String KEY = "arn:aws:kms:us-east-2:123456789012:key/sample";
  private static final String BUCKET_POLICY =
      """
      {"Version":"2012-10-17","Id":"for-trails","Statement":[
        {"Sid":"AclCheck","Effect":"Allow","Principal":{"Service":"cloudtrail.amazonaws.com"},
         "Action":"s3:GetBucketAcl","Resource":"arn:aws:s3:::example-bucket",
         "Condition":{"StringEquals":{"aws:SourceArn":"%s"}}},
        {"Sid":"Write","Effect":"Allow","Principal":{"Service":["cloudtrail.amazonaws.com"]},
         "Action":["s3:PutObject"],"Resource":["arn:aws:s3:::example-bucket/AWSLogs/*"],
         "Condition":{"StringEquals":{"s3:x-amz-acl":["bucket-owner-full-control"],
           "aws:SourceArn":"%s"}}},
        {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*",
         "Condition":{"Bool":{"aws:SecureTransport":false}}}]}"""
          .formatted(TRAIL, TRAIL);
  private static final String KEY_POLICY =
      """
      {"Version":"2012-10-17","Statement":[
        {"Sid":"Owner","Effect":"Allow",
         "Principal":{"AWS":["arn:aws:iam::123456789012:root","arn:aws:iam::123456789012:user/a"]},
         "Action":"kms:*","Resource":"*"},
        {"Effect":"Allow","Principal":{"Service":"cloudtrail.amazonaws.com"},
         "Action":["kms:GenerateDataKey*","kms:DescribeKey"],
         "Condition":{"StringLike":{
           "kms:EncryptionContext:aws:cloudtrail:arn":"arn:aws:cloudtrail:*:123456789012:trail/*"}}}
      ]}""";

  private final PolicyJson json = new PolicyJson();

  @Test
  void readsABucketPolicy() {
    Policy policy = json.parse(BUCKET_POLICY);
    assertThat(policy.statements()).hasSize(3);
    assertThat(policy.statements().get(0))
        .isEqualTo(
            new Statement(
                Optional.of("AclCheck"),
                Effect.ALLOW,
                Principals.services("cloudtrail.amazonaws.com"),
                Matcher.of("s3:GetBucketAcl"),
                Matcher.of("arn:aws:s3:::example-bucket"),
                List.of(new Condition("StringEquals", "aws:SourceArn", List.of(TRAIL)))));
    assertThat(policy.grants(putObject("true"))).isTrue();
    assertThat(policy.grants(putObject("false"))).isFalse();
  }

  @Test
  void readsAKeyPolicyWhoseStatementNamesNoResource() {
    Policy policy = json.parse(KEY_POLICY);
    assertThat(policy.statements().get(1).resources()).isEqualTo(Matcher.ANY);
    assertThat(policy.statements().get(0).principals().byKind().get("AWS")).hasSize(2);
  }

  @Test
  void readsBackWhatItWrites() {
    for (String text : List.of(BUCKET_POLICY, KEY_POLICY, everythingNegated())) {
      Policy policy = json.parse(text);
      assertThat(json.read(json.write(policy))).isEqualTo(policy);
    }
    assertThat(json.read(json.write(Policy.EMPTY))).isEqualTo(Policy.EMPTY);
  }

  @Test
  void writesTheVersionAndOneSpelling() {
    assertThat(json.write(Worlds.cloudTrailOnly()))
        .hasToString(
            """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow",\
            "Principal":{"Service":["cloudtrail.amazonaws.com"]},"Action":["*"],\
            "Resource":["*"]}]}""");
  }

  @Test
  void readsAPolicyInsideAString() {
    assertThat(json.read(TextNode.valueOf(KEY_POLICY))).isEqualTo(json.parse(KEY_POLICY));
  }

  @Test
  void readsNegations() {
    Statement statement = json.parse(everythingNegated()).statements().get(0);
    assertThat(statement.principals()).isEqualTo(Principals.services("a").allBut());
    assertThat(statement.actions()).isEqualTo(new Matcher(List.of("b"), true));
    assertThat(statement.resources()).isEqualTo(new Matcher(List.of("c"), true));
  }

  @Test
  void readsConditionValuesThatAreNotStrings() {
    Policy policy =
        json.parse(
            """
            {"Statement":{"Effect":"Deny","Principal":"*","Action":"*",
              "Condition":{"Null":{"a":true},"NumericLessThan":{"b":[1,2.5]}}}}""");
    assertThat(policy.statements().get(0).conditions())
        .containsExactly(
            new Condition("Null", "a", List.of("true")),
            new Condition("NumericLessThan", "b", List.of("1", "2.5")));
  }

  @Test
  void readsSeveralKeysOfOneOperator() {
    Policy policy =
        json.parse(
            """
            {"Statement":{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"s3:*",
              "Condition":{"StringEquals":{"a":["1","2"],"A":"3"},"Bool":{"c":[false]}}}}""");
    assertThat(policy.statements().get(0).conditions())
        .containsExactly(
            new Condition("StringEquals", "a", List.of("1", "2")),
            new Condition("StringEquals", "A", List.of("3")),
            new Condition("Bool", "c", List.of("false")));
    assertThat(json.read(json.write(policy))).isEqualTo(policy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "Version":"2012-10-17",| true
          "Version":"2008-10-17",| false
                                 | false
          """)
  void hasVariablesOnlyFromTheNewerVersionOn(@Nullable String version, boolean variables) {
    Policy policy =
        json.parse(
            """
            {%s"Statement":{"Effect":"Allow","Principal":"*","Action":"*",
              "Resource":"arn:aws:s3:::example-bucket/AWSLogs/${aws:SourceAccount}/*",
              "Condition":{"ArnLike":{
                "aws:SourceArn":"arn:*:*:*:${aws:SourceAccount}:trail/*"}}}}"""
                .formatted(version == null ? "" : version));
    assertThat(policy.grants(putObject("true"))).isEqualTo(variables);
    assertThat(json.read(json.write(policy))).isEqualTo(policy);
  }

  @Test
  void takesDollarsAndBracesOfTheOlderVersionAsTheyAre() {
    Policy policy =
        json.parse(
            """
            {"Version":"2008-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"*",
              "Condition":{"StringEquals":{"aws:SecureTransport":"${a}"}}}}""");
    assertThat(policy.grants(putObject("${a}"))).isTrue();
    assertThat(policy.grants(putObject("true"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"Statement":3}                                            | /Statement: has to be of type
          {"Version":"2012-10-17"}                                   | /Statement: is missing
          {"Version":"2013","Statement":[]}                          | /Version: has to be 2012-10-17
          []                                                         | has to be of type object
          {                                                          | is not JSON as it should be
          {"Statement":{"Effect":"Perhaps"}}                         | /Statement/Effect: has to be
          {"Statement":[{"Effect":"Allow","Action":"*"}]}            | /Statement/0/Principal: is mis
          {"Statement":[{"Effect":"Allow","Principal":"*"}]}         | /Statement/0/Action: is missing
          {"Statement":[{"Effect":"Allow","Principal":"root"}]}      | /Statement/0/Principal: has to
          {"Statement":[{"Effect":"Allow","Principal":{"Aws":"*"}}]} | /Statement/0/Principal/Aws: is
          {"Statement":[{"Effect":"Allow","Actions":"*"}]}           | /Statement/0/Actions: is not a
          {"Statement":[{"Effect":"Allow","Condition":{"Bool":3}}]}  | /Statement/0/Condition/Bool: h
          """)
  void refusesWhatIsNoPolicyWithThePlace(String text, String message) {
    assertThatThrownBy(() -> json.parse(text))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesAMemberTogetherWithItsNegation() {
    assertThatThrownBy(
            () ->
                json.parse(
                    """
                    {"Statement":[{"Effect":"Allow","Principal":"*","Action":"*",
                      "Resource":"*","NotResource":"*"}]}"""))
        .hasMessage("/Statement/0/NotResource: may not stand beside Resource");
  }

  @ParameterizedTest
  @CsvSource({"Buckets, 'Name\":\"b', 20", "Keys, 'Arn\":\"" + KEY + "', 32"})
  void isRefusedInAWorldOverTheSizeThatAwsTakes(String list, String member, int kilobytes) {
    String most = ofSize(kilobytes * 1024);
    String tooMuch = ofSize(kilobytes * 1024 + 1);
    World accepted = world(list, member, most);
    assertThat(world(list, member, TextNode.valueOf(most).toString())).isEqualTo(accepted);
    assertThat(new WorldJson().parse(new WorldJson().write(accepted))).isEqualTo(accepted);
    for (String policy : List.of(tooMuch, TextNode.valueOf(tooMuch).toString())) {
      assertThatThrownBy(() -> world(list, member, policy))
          .isInstanceOf(DocumentException.class)
          .hasMessageContaining("/" + list + "/0/Policy: is " + tooMuch.length() + " bytes long")
          .hasMessageContaining(kilobytes + " KB");
    }
  }

  private static World world(String list, String member, String policy) {
    String text = "{\"%s\":[{\"%s\",\"Policy\":%s}]}".formatted(list, member, policy);
    return new WorldJson().parse(text.getBytes(UTF_8));
  }

  private static String ofSize(int bytes) {
    String policy =
        """
        {"Version":"2012-10-17","Statement":{"Sid":"%s","Effect":"Allow","Principal":"*",\
        "Action":"*","Resource":"*"}}""";
    return policy.formatted("x".repeat(bytes - policy.formatted("").length()));
  }

  private static String everythingNegated() {
    return """
        {"Statement":{"Effect":"Deny","NotPrincipal":{"Service":"a"},"NotAction":"b",
          "NotResource":["c"]}}""";
  }

  private static Access putObject(String secure) {
    return new Access(
        "cloudtrail.amazonaws.com",
        "s3:PutObject",
        "arn:aws:s3:::example-bucket/AWSLogs/123456789012/file",
        Map.of(
            "aws:SourceArn",
            TRAIL,
            "aws:SourceAccount",
            "123456789012",
            "s3:x-amz-acl",
            "bucket-owner-full-control",
            "aws:SecureTransport",
            secure));
  }
}
