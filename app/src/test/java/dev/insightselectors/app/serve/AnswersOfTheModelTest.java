package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.awsjson.WireCall;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.faults.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.services.cloudtrail.model.CreateEventDataStoreResponse;
import software.amazon.awssdk.services.cloudtrail.model.CreateTrailResponse;
import software.amazon.awssdk.services.cloudtrail.model.DescribeTrailsResponse;
import software.amazon.awssdk.services.cloudtrail.model.GetEventDataStoreResponse;
import software.amazon.awssdk.services.cloudtrail.model.GetEventSelectorsResponse;
import software.amazon.awssdk.services.cloudtrail.model.GetInsightSelectorsResponse;
import software.amazon.awssdk.services.cloudtrail.model.GetTrailResponse;
import software.amazon.awssdk.services.cloudtrail.model.GetTrailStatusResponse;
import software.amazon.awssdk.services.cloudtrail.model.ListEventDataStoresResponse;
import software.amazon.awssdk.services.cloudtrail.model.ListTagsResponse;
import software.amazon.awssdk.services.cloudtrail.model.ListTrailsResponse;
import software.amazon.awssdk.services.cloudtrail.model.PutEventSelectorsResponse;
import software.amazon.awssdk.services.cloudtrail.model.PutInsightSelectorsResponse;
import software.amazon.awssdk.services.cloudtrail.model.RestoreEventDataStoreResponse;
import software.amazon.awssdk.services.cloudtrail.model.UpdateEventDataStoreResponse;
import software.amazon.awssdk.services.cloudtrail.model.UpdateTrailResponse;

/** The members of every answer are those that the service model of the AWS SDK has. */
class AnswersOfTheModelTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String KEY = "arn:aws:kms:us-east-2:123456789012:key/example";
  private static final String LOGS = "arn:aws:logs:us-east-2:123456789012:log-group:audit:*";
  private static final String TRAIL = "arn:aws:cloudtrail:us-east-2:123456789012:trail/Audit";
  private final AwsJson protocol =
      new AwsJson(
          Bindings.of(
              new InMemoryWorld(InMemoryWorld.pageExamples(), InstantSource.system()).ports(),
              Fault.NONE));

  @Test
  void ofATrail() {
    String settings =
        "'S3BucketName':'logs','S3KeyPrefix':'audit','SnsTopicName':'news','KmsKeyId':'%s',"
                .formatted(KEY)
            + "'CloudWatchLogsLogGroupArn':'%s','CloudWatchLogsRoleArn':".formatted(LOGS)
            + "'arn:aws:iam::123456789012:role/logs','RecursiveLogging':false";
    check(
        "CreateTrail",
        "{'Name':'Audit'," + settings + ",'TagsList':[{'Key':'a','Value':'b'}]}",
        CreateTrailResponse.builder().build());
    check(
        "UpdateTrail", "{'Name':'Audit'," + settings + "}", UpdateTrailResponse.builder().build());
    check("StartLogging", "{'Name':'Audit'}", List.of());
    check("StopLogging", "{'Name':'Audit'}", List.of());
    check("GetTrail", "{'Name':'Audit'}", GetTrailResponse.builder().build());
    check("DescribeTrails", "{}", DescribeTrailsResponse.builder().build());
    check("GetTrailStatus", "{'Name':'Audit'}", GetTrailStatusResponse.builder().build());
    check("ListTrails", "{}", ListTrailsResponse.builder().build());
    check("ListTags", "{'ResourceIdList':['" + TRAIL + "']}", ListTagsResponse.builder().build());
  }

  @Test
  void ofItsSelectors() {
    check(
        "CreateTrail",
        "{'Name':'Audit','S3BucketName':'logs'}",
        CreateTrailResponse.builder().build());
    check(
        "PutEventSelectors",
        "{'TrailName':'Audit','EventSelectors':[{'DataResources':"
            + "[{'Type':'AWS::S3::Object','Values':['arn:aws:s3']}]}]}",
        PutEventSelectorsResponse.builder().build());
    check(
        "PutEventSelectors",
        "{'TrailName':'Audit','AdvancedEventSelectors':[{'Name':'all','FieldSelectors':"
            + "[{'Field':'eventCategory','Equals':['Management']}]}]}",
        PutEventSelectorsResponse.builder().build());
    check(
        "GetEventSelectors", "{'TrailName':'Audit'}", GetEventSelectorsResponse.builder().build());
    check(
        "PutInsightSelectors",
        "{'TrailName':'Audit','InsightSelectors':[{'InsightType':'ApiCallRateInsight'}]}",
        PutInsightSelectorsResponse.builder().build());
    check(
        "GetInsightSelectors",
        "{'TrailName':'Audit'}",
        GetInsightSelectorsResponse.builder().build());
  }

  @Test
  void ofAnEventDataStore() {
    JsonNode made =
        check(
            "CreateEventDataStore",
            "{'Name':'store','KmsKeyId':'%s','TerminationProtectionEnabled':false,".formatted(KEY)
                + "'TagsList':[{'Key':'a','Value':'b'}]}",
            CreateEventDataStoreResponse.builder().build());
    String named = "{'EventDataStore':'" + made.path("EventDataStoreArn").asText() + "'}";
    check("GetEventDataStore", named, GetEventDataStoreResponse.builder().build());
    check("ListEventDataStores", "{'MaxResults':1}", ListEventDataStoresResponse.builder().build());
    check(
        "UpdateEventDataStore",
        named.replace("}", ",'RetentionPeriod':90}"),
        UpdateEventDataStoreResponse.builder().build());
    check("StopEventDataStoreIngestion", named, List.of());
    check("DeleteEventDataStore", named, List.of());
    check("RestoreEventDataStore", named, RestoreEventDataStoreResponse.builder().build());
  }

  private JsonNode check(String operation, String body, SdkPojo model) {
    return check(operation, body, model.sdkFields());
  }

  private JsonNode check(String operation, String body, List<SdkField<?>> model) {
    JsonNode answer = answer(operation, body);
    compare(operation, answer, model);
    return answer;
  }

  private static void compare(String place, JsonNode answer, List<SdkField<?>> model) {
    Map<String, SdkField<?>> fields =
        model.stream().collect(Collectors.toMap(SdkField::locationName, Function.identity()));
    answer
        .properties()
        .forEach(
            member -> {
              assertThat(fields).as(place).containsKey(member.getKey());
              SdkField<?> field = fields.get(member.getKey());
              compare(place + "." + member.getKey(), member.getValue(), field);
            });
  }

  private static void compare(String place, JsonNode value, SdkField<?> field) {
    if (value.isArray()) {
      SdkField<?> element = field.getTrait(ListTrait.class).memberFieldInfo();
      value.forEach(one -> compare(place, one, element));
    }
    if (value.isObject()) {
      compare(place, value, field.constructor().get().sdkFields());
    }
  }

  private JsonNode answer(String operation, String body) {
    String json =
        protocol
            .answer(
                new WireCall(
                    "5e1f4dd2-0b0d-4c0a-9f5c-7d3c1f1f0001",
                    "application/x-amz-json-1.1",
                    "CloudTrail_20131101." + operation,
                    "AWS4-HMAC-SHA256"
                        + " Credential=123456789012/20250101/us-east-2/cloudtrail/aws4_request",
                    body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)))
            .answer()
            .body();
    try {
      JsonNode answer = JSON.readTree(json);
      assertThat(answer.has("__type")).as(operation + " " + json).isFalse();
      return answer;
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
