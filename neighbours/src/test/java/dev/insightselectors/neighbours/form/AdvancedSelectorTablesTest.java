package dev.insightselectors.neighbours.form;

import static dev.insightselectors.neighbours.testing.Selectors.advanced;
import static dev.insightselectors.neighbours.testing.Selectors.field;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.error.Refusal;
import dev.insightselectors.core.rule.Rulebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which field a category of events has, how often, by which operators and with which values. */
class AdvancedSelectorTablesTest {
  private static final Rulebook<List<AdvancedSelectorForm>> TRAIL =
      new Rulebook<>(AdvancedSelectorRules.OF_TRAIL);
  private static final Rulebook<List<AdvancedSelectorForm>> STORE =
      new Rulebook<>(AdvancedSelectorRules.OF_STORE);
  private static final Map<String, Set<String>> CATEGORIES =
      Map.of(
          "trail",
          Set.of("Management", "Data", "NetworkActivity"),
          "store",
          Set.of(
              "Management",
              "Data",
              "NetworkActivity",
              "Insight",
              "ConfigurationItem",
              "Evidence",
              "ActivityAuditLog"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          eventSource                  | trail Management, trail Data, trail NetworkActivity, store Management, store Data, store NetworkActivity
          readOnly                     | trail Management, trail Data, store Management, store Data
          eventName                    | trail Data, trail NetworkActivity, store Management, store Data, store NetworkActivity
          eventType                    | trail Data, store Management, store Data
          sessionCredentialFromConsole | trail Data, store Management, store Data
          userIdentity.arn             | trail Data, trail NetworkActivity, store Management, store Data
          resources.type               | trail Data, store Data
          resources.ARN                | trail Data, store Data
          errorCode                    | trail NetworkActivity, store NetworkActivity
          vpcEndpointId                | trail NetworkActivity, store NetworkActivity
          eventcategory                |
          sourceIPAddress              |
          """)
  void allowAFieldWhereTheCategoryHasIt(String name, String places) {
    List<String> allowed = Arrays.asList(Optional.ofNullable(places).orElse("").split(", "));
    CATEGORIES.forEach(
        (kind, categories) ->
            categories.forEach(
                category -> {
                  String refusal = refusal(kind, category, sample(kind, category, name));
                  assertThat(refusal)
                      .as(name + " of " + kind + " " + category)
                      .isEqualTo(
                          allowed.contains(kind + " " + category)
                              ? "accepted"
                              : "The following field is not allowed when the eventCategory field"
                                  + " value equals "
                                  + category
                                  + ": "
                                  + name
                                  + ".");
                }));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Insight", "ConfigurationItem", "Evidence", "ActivityAuditLog", "management", ""})
  void refuseACategoryThatATrailHasNot(String category) {
    assertThat(refusal("trail", category.isEmpty() ? "None" : category))
        .isEqualTo("The eventCategory field value is not valid.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trail | Management      | eventCategory                | Management        | Equals
          trail | Management      | readOnly                     | true              | Equals
          trail | Management      | eventSource                  | kms.amazonaws.com | NotEquals
          store | Management      | eventSource                  | kms.amazonaws.com | Equals StartsWith EndsWith NotEquals NotStartsWith NotEndsWith
          store | Management      | readOnly                     | true              | Equals
          store | Management      | eventType                    | AwsApiCall        | Equals StartsWith EndsWith NotEquals NotStartsWith NotEndsWith
          trail | Data            | eventCategory                | Data              | Equals
          trail | Data            | resources.type               | AWS::S3::Object   | Equals
          trail | Data            | readOnly                     | false             | Equals
          trail | Data            | eventSource                  | s3.amazonaws.com  | Equals StartsWith EndsWith NotEquals NotStartsWith NotEndsWith
          trail | Data            | eventName                    | PutObject         | Equals StartsWith EndsWith NotEquals NotStartsWith NotEndsWith
          trail | Data            | eventType                    | AwsApiCall        | Equals StartsWith EndsWith NotEquals NotStartsWith NotEndsWith
          trail | Data            | resources.ARN                | arn:aws:s3:::a/b  | Equals StartsWith EndsWith NotEquals NotStartsWith NotEndsWith
          trail | Data            | userIdentity.arn             | admin             | Equals StartsWith EndsWith NotEquals NotStartsWith NotEndsWith
          trail | Data            | sessionCredentialFromConsole | true              | Equals NotEquals
          store | Data            | resources.type               | AWS::S3::Object   | Equals
          trail | NetworkActivity | eventSource                  | kms.amazonaws.com | Equals
          trail | NetworkActivity | errorCode                    | VpceAccessDenied  | Equals
          trail | NetworkActivity | eventName                    | Decrypt           | Equals StartsWith EndsWith NotEquals NotStartsWith NotEndsWith
          trail | NetworkActivity | vpcEndpointId                | vpce-1            | Equals StartsWith EndsWith NotEquals NotStartsWith NotEndsWith
          store | Insight         | eventCategory                | Insight           | Equals
          """)
  void allowTheOperatorsThatAFieldTakes(
      String kind, String category, String name, String value, String operators) {
    List<String> allowed = List.of(operators.split(" "));
    for (String operator : FieldSelectorForm.OPERATORS) {
      assertThat(refusal(kind, category, compared(name, operator, value)))
          .as(name + " " + operator)
          .isEqualTo(
              allowed.contains(operator)
                  ? "accepted"
                  : "Only the following operators are valid with the "
                      + name
                      + " field: "
                      + allowed
                      + ".");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trail | Management      | readOnly       | Equals    | true                                     | yes
          trail | Management      | readOnly       | Equals    | false                                    | yes
          trail | Management      | readOnly       | Equals    | True                                     | no
          trail | Management      | readOnly       | Equals    | true false                               | no
          trail | Management      | eventSource    | NotEquals | kms.amazonaws.com rdsdata.amazonaws.com  | yes
          trail | Management      | eventSource    | NotEquals | s3.amazonaws.com                         | no
          store | Management      | eventSource    | NotEquals | s3.amazonaws.com                         | yes
          trail | Management      | eventCategory  | Equals    | Management Data                          | no
          trail | Data            | resources.type | Equals    | AWS::S3Outposts::Object                  | yes
          trail | Data            | resources.type | Equals    | AWS::S3::Object AWS::Lambda::Function    | no
          trail | Data            | resources.type | Equals    | S3Object                                 | no
          trail | Data            | eventName      | Equals    | PutObject GetObject                      | yes
          trail | NetworkActivity | eventSource    | Equals    | ec2.amazonaws.com kms.amazonaws.com      | no
          trail | NetworkActivity | errorCode      | Equals    | AccessDenied                             | no
          trail | NetworkActivity | errorCode      | Equals    | VpceAccessDenied                         | yes
          """)
  void allowTheValuesThatAFieldCanHave(
      String kind, String category, String name, String operator, String values, String allowed) {
    assertThat(refusal(kind, category, compared(name, operator, values.split(" "))))
        .isEqualTo(
            allowed.equals("yes") ? "accepted" : "The " + name + " field value is not valid.");
  }

  @ParameterizedTest
  @CsvSource({
    "AWS::S3::Object, arn:aws:s3:::a-bucket/, yes",
    "AWS::S3::Object, arn:aws-cn:s3:::a-bucket/key, yes",
    "AWS::S3::Object, arn:aws:lambda:us-east-1:123456789012:function:f, no",
    "AWS::S3::Object, a-bucket/, no",
    "AWS::Lambda::Function, arn:aws:lambda:us-east-1:123456789012:function:f, yes",
    "AWS::Lambda::Function, arn:aws:s3:::a-bucket/, no",
    "AWS::DynamoDB::Table, arn:aws:dynamodb:us-east-1:123456789012:table/t, yes",
    "AWS::DynamoDB::Table, arn:aws:dynamodb, no",
    "AWS::SQS::Queue, arn:aws:sqs:us-east-1:123456789012:q, yes",
    "AWS::SQS::Queue, q, no"
  })
  void compareWholeArnsWithArnsOfTheType(String type, String arn, String allowed) {
    for (String operator : List.of("Equals", "NotEquals")) {
      assertThat(
              refusal(
                  "trail",
                  "Data",
                  field("resources.type", type),
                  compared("resources.ARN", operator, arn)))
          .isEqualTo(
              allowed.equals("yes") ? "accepted" : "The resources.ARN field value is not valid.");
    }
    assertThat(
            refusal(
                "trail",
                "Data",
                field("resources.type", type),
                compared("resources.ARN", "StartsWith", arn)))
        .isEqualTo("accepted");
  }

  @ParameterizedTest
  @CsvSource({
    "trail, Management, eventCategory",
    "trail, Management, readOnly",
    "trail, Management, eventSource",
    "trail, Data, eventName",
    "trail, Data, eventSource",
    "trail, Data, eventType",
    "trail, Data, resources.type",
    "trail, Data, resources.ARN",
    "trail, Data, userIdentity.arn",
    "trail, Data, sessionCredentialFromConsole",
    "trail, NetworkActivity, eventName",
    "trail, NetworkActivity, errorCode",
    "trail, NetworkActivity, vpcEndpointId",
    "store, Management, eventSource",
    "store, Insight, eventCategory"
  })
  void allowAFieldOnce(String kind, String category, String name) {
    FieldSelectorForm one = sample(kind, category, name);
    assertThat(refusal(kind, category, one)).isEqualTo("accepted");
    assertThat(refusal(kind, category, one, one))
        .isEqualTo(
            "A duplicate event selector was found for at least one field."
                + " Only one selector is allowed per field.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"trail", "store"})
  void allowTheSourcesOfNetworkActivityToRepeat(String kind) {
    assertThat(
            refusal(
                kind,
                "NetworkActivity",
                field("eventSource", "kms.amazonaws.com"),
                field("eventSource", "ec2.amazonaws.com")))
        .isEqualTo("accepted");
  }

  @Test
  void allowTwoOperatorsInOneCondition() {
    FieldSelectorForm both =
        field(
            Optional.of("eventName"),
            Optional.of(List.of("PutObject")),
            Optional.of(List.of("PutObjectAcl")));
    assertThat(refusal("trail", "Data", both)).isEqualTo("accepted");
  }

  @ParameterizedTest
  @CsvSource({"Data, resources.type", "NetworkActivity, eventSource"})
  void requireWhatTheCategoryIsSelectedBy(String category, String name) {
    for (Rulebook<List<AdvancedSelectorForm>> rulebook : List.of(TRAIL, STORE)) {
      assertThat(refusal(rulebook, List.of(field("eventCategory", category))))
          .isEqualTo(
              "The following selectors are required when the eventCategory field value equals "
                  + category
                  + ": ["
                  + name
                  + "].");
    }
  }

  @Test
  void requireACategory() {
    assertThat(refusal(TRAIL, List.of(field("readOnly", "true"))))
        .isEqualTo("The following fields are required: [eventCategory].");
  }

  /** A selector of the category with the fields that it needs, where they are not given. */
  private static String refusal(String kind, String category, FieldSelectorForm... more) {
    List<FieldSelectorForm> fields = new ArrayList<>(List.of(more));
    needed(category)
        .forEach(
            (name, value) -> {
              if (fields.stream().noneMatch(one -> one.named().equals(name))) {
                fields.add(field(name, value));
              }
            });
    return refusal(kind.equals("trail") ? TRAIL : STORE, fields);
  }

  private static Map<String, String> needed(String category) {
    return switch (category) {
      case "Data" -> Map.of("eventCategory", category, "resources.type", "AWS::S3::Object");
      case "NetworkActivity" ->
          Map.of("eventCategory", category, "eventSource", "kms.amazonaws.com");
      default -> Map.of("eventCategory", category);
    };
  }

  private static String refusal(
      Rulebook<List<AdvancedSelectorForm>> rulebook, List<FieldSelectorForm> fields) {
    return rulebook
        .firstBroken(List.of(advanced(fields.toArray(FieldSelectorForm[]::new))))
        .map(Refusal::message)
        .orElse("accepted");
  }

  /** A condition on the field that is right wherever the category has it. */
  private static FieldSelectorForm sample(String kind, String category, String name) {
    return switch (name) {
      case "eventCategory" -> field(name, category);
      case "readOnly", "sessionCredentialFromConsole" -> field(name, "true");
      case "resources.type" -> field(name, "AWS::S3::Object");
      case "errorCode" -> field(name, "VpceAccessDenied");
      case "resources.ARN" -> field(name, "arn:aws:s3:::a-bucket/");
      case "eventSource" ->
          compared(
              name,
              kind.equals("trail") && category.equals("Management") ? "NotEquals" : "Equals",
              "kms.amazonaws.com");
      default -> field(name, "value");
    };
  }

  private static FieldSelectorForm compared(String name, String operator, String... values) {
    return new FieldSelectorForm(
        Optional.of(name),
        given("Equals", operator, values),
        given("StartsWith", operator, values),
        given("EndsWith", operator, values),
        given("NotEquals", operator, values),
        given("NotStartsWith", operator, values),
        given("NotEndsWith", operator, values));
  }

  private static Optional<List<String>> given(String operator, String used, String... values) {
    return operator.equals(used) ? Optional.of(List.of(values)) : Optional.empty();
  }
}
