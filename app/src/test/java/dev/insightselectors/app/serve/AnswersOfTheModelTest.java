package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.awsjson.WireCall;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.neighbours.observed.ManagementEvent;
import dev.insightselectors.neighbours.observed.Observed;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import software.amazon.awssdk.services.cloudtrail.model.ListInsightsDataResponse;
import software.amazon.awssdk.services.cloudtrail.model.ListInsightsMetricDataResponse;
import software.amazon.awssdk.services.cloudtrail.model.ListTagsResponse;
import software.amazon.awssdk.services.cloudtrail.model.ListTrailsResponse;
import software.amazon.awssdk.services.cloudtrail.model.PutEventSelectorsResponse;
import software.amazon.awssdk.services.cloudtrail.model.PutInsightSelectorsResponse;
import software.amazon.awssdk.services.cloudtrail.model.RestoreEventDataStoreResponse;
import software.amazon.awssdk.services.cloudtrail.model.UpdateEventDataStoreResponse;
import software.amazon.awssdk.services.cloudtrail.model.UpdateTrailResponse;

/**
 * The members of every answer are those that the service model of the AWS SDK has, and what the
 * model has beside them is never answered for a reason.
 */
class AnswersOfTheModelTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String KEY = "arn:aws:kms:us-east-2:123456789012:key/example";
  private static final String LOGS = "arn:aws:logs:us-east-2:123456789012:log-group:audit:*";
  private static final String TRAIL = "arn:aws:cloudtrail:us-east-2:123456789012:trail/Audit";

  private static final String NOTHING_DELIVERED = "nothing is delivered, so none was the latest";
  private static final String NOT_LISTED = "AWS lists the ARN and the name alone";
  private static final String NO_FEDERATION = "no store of ours is queried or federated";
  private static final String NOT_ON_THE_PAGE = "the page of the operation does not know it";
  private static final String ONE_PAGE = "so few fit in one page";
  private static final String NO_CALLER = "an Insights event is of no call, and so has no caller";

  /** By the place of a member, why it is in no answer of ours. */
  private static final Map<String, String> NEVER_ANSWERED =
      Map.ofEntries(
          Map.entry("ListEventDataStores.EventDataStores.MultiRegionEnabled", NOT_LISTED),
          Map.entry("ListEventDataStores.EventDataStores.RetentionPeriod", NOT_LISTED),
          Map.entry("ListEventDataStores.EventDataStores.TerminationProtectionEnabled", NOT_LISTED),
          Map.entry("ListEventDataStores.EventDataStores.OrganizationEnabled", NOT_LISTED),
          Map.entry("ListEventDataStores.EventDataStores.AdvancedEventSelectors", NOT_LISTED),
          Map.entry("ListEventDataStores.EventDataStores.CreatedTimestamp", NOT_LISTED),
          Map.entry("ListEventDataStores.EventDataStores.UpdatedTimestamp", NOT_LISTED),
          Map.entry("ListEventDataStores.EventDataStores.Status", NOT_LISTED),
          Map.entry("GetTrailStatus.LatestDeliveryTime", NOTHING_DELIVERED),
          Map.entry("GetTrailStatus.LatestNotificationTime", NOTHING_DELIVERED),
          Map.entry("GetTrailStatus.LatestDigestDeliveryTime", NOTHING_DELIVERED),
          Map.entry("GetTrailStatus.LatestCloudWatchLogsDeliveryTime", NOTHING_DELIVERED),
          Map.entry("GetTrailStatus.LatestDeliveryError", NOTHING_DELIVERED),
          Map.entry("GetTrailStatus.LatestNotificationError", NOTHING_DELIVERED),
          Map.entry("GetTrailStatus.LatestDigestDeliveryError", NOTHING_DELIVERED),
          Map.entry("GetTrailStatus.LatestCloudWatchLogsDeliveryError", NOTHING_DELIVERED),
          Map.entry("GetEventDataStore.FederationStatus", NO_FEDERATION),
          Map.entry("GetEventDataStore.FederationRoleArn", NO_FEDERATION),
          Map.entry("UpdateEventDataStore.FederationStatus", NO_FEDERATION),
          Map.entry("UpdateEventDataStore.FederationRoleArn", NO_FEDERATION),
          Map.entry("GetEventDataStore.PartitionKeys", NO_FEDERATION),
          Map.entry("PutInsightSelectors.InsightSelectors.EventCategories", NOT_ON_THE_PAGE),
          Map.entry("GetInsightSelectors.InsightSelectors.EventCategories", NOT_ON_THE_PAGE),
          Map.entry("ListTrails.NextToken", ONE_PAGE),
          Map.entry("ListTags.NextToken", ONE_PAGE),
          Map.entry("ListInsightsData.Events.ReadOnly", NO_CALLER),
          Map.entry("ListInsightsData.Events.AccessKeyId", NO_CALLER),
          Map.entry("ListInsightsData.Events.Username", NO_CALLER),
          Map.entry("ListInsightsData.Events.Resources", NO_CALLER));

  private static final String EVERY_OPERATOR =
      """
      {'Name':'some','FieldSelectors':[
        {'Field':'eventCategory','Equals':['Data']},
        {'Field':'resources.type','Equals':['AWS::S3::Object']},
        {'Field':'resources.ARN','StartsWith':['arn:aws:s3'],'NotStartsWith':['arn:aws:s3:::a'],
         'EndsWith':['b'],'NotEndsWith':['c'],'NotEquals':['arn:aws:s3:::d']}]}""";

  private final Set<String> answered = new HashSet<>();
  private final Set<String> modelled = new HashSet<>();
  private final AwsJson protocol =
      new AwsJson(
          Bindings.of(
              observing(
                  new InMemoryWorld(InMemoryWorld.pageExamples(), InstantSource.system()).ports()),
              Fault.NONE));

  /** An hour of calls of which each has failed, and a minute with many of them. */
  private static NeighbourPorts observing(NeighbourPorts ports) {
    Instant now = Instant.now();
    List<ManagementEvent> events =
        IntStream.rangeClosed(1, 60)
            .mapToObj(
                ago ->
                    new ManagementEvent(
                        now.minusSeconds(60L * ago),
                        "ec2.amazonaws.com",
                        "RunInstances",
                        Optional.of("Client.Limit"),
                        false,
                        ago == 10 ? 60 : 1))
            .toList();
    return new NeighbourPorts(
        ports.insights(),
        ports.trails(),
        ports.eventDataStores(),
        ports.identifiers(),
        ports.limits(),
        (account, region) -> new Observed(List.of(), List.of(), events));
  }

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
        "GetEventSelectors", "{'TrailName':'Audit'}", GetEventSelectorsResponse.builder().build());
    check(
        "PutEventSelectors",
        "{'TrailName':'Audit','AdvancedEventSelectors':[{'Name':'all','FieldSelectors':"
            + "[{'Field':'eventCategory','Equals':['Management']}]},"
            + EVERY_OPERATOR
            + "]}",
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
    String selectors =
        "'AdvancedEventSelectors':[{'Name':'all','FieldSelectors':"
            + "[{'Field':'eventCategory','Equals':['Management']}]},"
            + EVERY_OPERATOR
            + "]";
    JsonNode made =
        check(
            "CreateEventDataStore",
            "{'Name':'store','KmsKeyId':'%s','TerminationProtectionEnabled':false,".formatted(KEY)
                + "'TagsList':[{'Key':'a','Value':'b'}],"
                + selectors
                + "}",
            CreateEventDataStoreResponse.builder().build());
    JsonNode into =
        check(
            "CreateEventDataStore",
            "{'Name':'into','AdvancedEventSelectors':[{'FieldSelectors':"
                + "[{'Field':'eventCategory','Equals':['Insight']}]}]}",
            CreateEventDataStoreResponse.builder().build());
    String named = "{'EventDataStore':'" + made.path("EventDataStoreArn").asText() + "'}";
    check(
        "PutInsightSelectors",
        named.replace(
            "}",
            ",'InsightSelectors':[{'InsightType':'ApiCallRateInsight'}],'InsightsDestination':'"
                + into.path("EventDataStoreArn").asText()
                + "'}"),
        PutInsightSelectorsResponse.builder().build());
    check("GetInsightSelectors", named, GetInsightSelectorsResponse.builder().build());
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

  @Test
  void ofWhatInsightsHaveFound() {
    answer("CreateTrail", "{'Name':'Found','S3BucketName':'logs'}");
    answer(
        "PutEventSelectors",
        "{'TrailName':'Found','EventSelectors':[{'DataResources':"
            + "[{'Type':'AWS::S3::Object','Values':['arn:aws:s3']}]}]}");
    answer(
        "PutInsightSelectors",
        "{'TrailName':'Found','InsightSelectors':[{'InsightType':'ApiErrorRateInsight',"
            + "'EventCategories':['Management','Data']}]}");
    check(
        "ListInsightsMetricData",
        "{'TrailName':'Found','EventSource':'ec2.amazonaws.com','EventName':'RunInstances',"
            + "'InsightType':'ApiErrorRateInsight','ErrorCode':'Client.Limit','Period':60,"
            + "'MaxResults':1}",
        ListInsightsMetricDataResponse.builder().build());
    check(
        "ListInsightsData",
        "{'InsightSource':'%s','DataType':'InsightsEvents','MaxResults':1}"
            .formatted(TRAIL.replace("Audit", "Found")),
        ListInsightsDataResponse.builder().build());
  }

  @Test
  void leavesOutOnlyWhatItHasAReasonFor() {
    ofATrail();
    check("DeleteTrail", "{'Name':'Audit'}", List.of());
    ofItsSelectors();
    ofAnEventDataStore();
    ofWhatInsightsHaveFound();
    assertThat(modelled)
        .filteredOn(member -> !answered.contains(member))
        .containsExactlyInAnyOrderElementsOf(NEVER_ANSWERED.keySet());
  }

  private JsonNode check(String operation, String body, SdkPojo model) {
    return check(operation, body, model.sdkFields());
  }

  private JsonNode check(String operation, String body, List<SdkField<?>> model) {
    JsonNode answer = answer(operation, body);
    compare(operation, answer, model);
    return answer;
  }

  private void compare(String place, JsonNode answer, List<SdkField<?>> model) {
    Map<String, SdkField<?>> fields =
        model.stream().collect(Collectors.toMap(SdkField::locationName, Function.identity()));
    fields.keySet().forEach(name -> modelled.add(place + "." + name));
    answer
        .properties()
        .forEach(
            member -> {
              assertThat(fields).as(place).containsKey(member.getKey());
              SdkField<?> field = fields.get(member.getKey());
              answered.add(place + "." + member.getKey());
              compare(place + "." + member.getKey(), member.getValue(), field);
            });
  }

  private void compare(String place, JsonNode value, SdkField<?> field) {
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
