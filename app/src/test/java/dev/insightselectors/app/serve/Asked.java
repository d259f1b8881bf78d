package dev.insightselectors.app.serve;

import static dev.insightselectors.app.serve.Field.ACCOUNT;
import static dev.insightselectors.app.serve.Field.BUCKET;
import static dev.insightselectors.app.serve.Field.MEMBER;
import static dev.insightselectors.app.serve.Field.bucket;
import static dev.insightselectors.app.serve.Field.guard;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What is asked of every backend, in one world: policies with every operator, selectors of every
 * category, limits, names and ownership, and what the answers say. Whether an answer is right is
 * shown elsewhere; here are the questions in which backends could differ. JSON is written with '.
 */
record Asked(String account, String region, String operation, String body) {
  /** What {@link dev.insightselectors.neighbours.port.Identifiers} give, by number. */
  static final String STORE = "00000000-0000-4000-8000-0000000000";

  private static final String OHIO = "us-east-2";
  private static final String ARN = "arn:aws:cloudtrail:" + OHIO + ":" + ACCOUNT + ":trail/";
  private static final String KEY = "arn:aws:kms:" + OHIO + ":" + ACCOUNT + ":key/";
  private static final String FULL = "ap-south-1";

  /** Of statements that shut everyone out of a bucket: every family of operators. */
  private static final List<String> CONDITIONS =
      List.of(
          "{}",
          "{'StringEquals':{'aws:SourceAccount':'123456789012'}}",
          "{'StringNotEquals':{'s3:x-amz-server-side-encryption':'aws:kms'}}",
          "{'StringEqualsIgnoreCase':{'AWS:PrincipalServiceName':'CLOUDTRAIL.amazonaws.com'}}",
          "{'StringNotEqualsIgnoreCase':{'s3:x-amz-acl':'BUCKET-owner-full-control'}}",
          "{'StringLike':{'aws:SourceArn':'arn:aws:cloudtrail:*:${aws:SourceAccount}:trail/?*'}}",
          "{'StringNotLike':{'aws:SourceArn':['*:trail/no','*:trail/t-?']}}",
          "{'NumericEquals':{'s3:TlsVersion':1.3}}",
          "{'NumericNotEquals':{'s3:TlsVersion':'1.3'}}",
          "{'NumericLessThan':{'s3:TlsVersion':'1.2'}}",
          "{'NumericLessThanEqualsIfExists':{'s3:signatureAge':'600000'}}",
          "{'NumericGreaterThan':{'s3:TlsVersion':'1.2'}}",
          "{'NumericGreaterThanEquals':{'s3:TlsVersion':'old'}}",
          "{'DateEquals':{'aws:CurrentTime':'2026-11-22T08:30:00.125Z'}}",
          "{'DateNotEquals':{'aws:CurrentTime':'2013-01-01'}}",
          "{'DateLessThan':{'aws:EpochTime':'1357000000'}}",
          "{'DateLessThanEquals':{'aws:CurrentTime':'2099-01-01T00:00:00Z'}}",
          "{'DateGreaterThan':{'aws:CurrentTime':'2013-01-01T00:00:00+02:00'}}",
          "{'DateGreaterThanEquals':{'aws:CurrentTime':'2099-01-01T00:00:00Z'}}",
          "{'Bool':{'aws:SecureTransport':'false'}}",
          "{'BoolIfExists':{'aws:PrincipalIsAWSService':['true']}}",
          "{'BinaryEquals':{'s3:x-amz-acl':'YnVja2V0'}}",
          "{'IpAddress':{'aws:SourceIp':'203.0.113.0/24'}}",
          "{'NotIpAddress':{'aws:SourceIp':'2001:db8::/32'}}",
          "{'ArnEquals':{'aws:SourceArn':'arn:aws:cloudtrail:us-east-2:*:trail/t*'}}",
          "{'ArnLike':{'aws:SourceArn':'arn:aws:cloudtrail:us-*:123456789012:trail/none'}}",
          "{'ArnNotEquals':{'aws:SourceArn':'arn:aws:cloudtrail:*:*:*'}}",
          "{'ArnNotLike':{'aws:SourceArn':'no arn'}}",
          "{'Null':{'aws:SourceVpc':'true'}}",
          "{'Null':{'s3:x-amz-acl':'true'}}",
          "{'ForAnyValue:StringLike':{'aws:PrincipalServiceNamesList':'*.trail.amazonaws.com'}}",
          "{'ForAllValues:StringEquals':{'aws:SourceOrgPaths':'o-field/r-1/'}}",
          "{'StringEquals':{'aws:SourceOrgID':'o-field'},'Bool':{'aws:ViaAWSService':'true'}}",
          "{'StringEqualsIfExists':{'aws:PrincipalOrgID':'${aws:SourceOrgID}'}}",
          "{'StringSounds':{'aws:SourceAccount':'123456789012'}}",
          "{'StringEquals':{'aws:MadeUp':'a'}}");

  private static final List<String> KEYS =
      List.of(
          "'Policy':" + granting("'*'", "'kms:*'"),
          "'Policy':" + granting("{'Service':'cloudtrail.amazonaws.com'}", "'kms:DescribeKey'"),
          "'Policy':" + granting("{'AWS':'arn:aws:iam::123456789012:root'}", "'kms:*'"),
          "'KeyState':'Disabled','Policy':" + granting("'*'", "'kms:*'"),
          "'KeyState':'PendingDeletion','Policy':" + granting("'*'", "'kms:*'"));

  private static final List<String> SELECTORS =
      List.of(
          "'EventSelectors':[]",
          "'EventSelectors':[{}]",
          "'EventSelectors':[{'ReadWriteType':'ReadOnly','IncludeManagementEvents':false}]",
          "'EventSelectors':[{'ReadWriteType':'WriteOnly'}]",
          "'EventSelectors':[{'ReadWriteType':'readonly'}]",
          "'EventSelectors':[{'ExcludeManagementEventSources':['kms.amazonaws.com']}]",
          "'EventSelectors':[{'ExcludeManagementEventSources':['s3.amazonaws.com']}]",
          "'EventSelectors':[{'DataResources':[{'Type':'AWS::S3::Object',"
              + "'Values':['arn:aws:s3','arn:aws:s3:::logs/a']}]}]",
          "'EventSelectors':[{'DataResources':[{'Type':'AWS::S3::Object','Values':['logs']}]}]",
          "'EventSelectors':[{'DataResources':[{'Type':'AWS::Lambda::Function',"
              + "'Values':['arn:aws:lambda']}]}]",
          "'EventSelectors':[{'DataResources':[{'Type':'AWS::DynamoDB::Table',"
              + "'Values':['arn:aws-cn:dynamodb']}]}]",
          "'EventSelectors':[{'DataResources':[{'Type':'AWS::Made::Up','Values':[]}]}]",
          advanced(category("Management")),
          advanced(category("Management") + ",{'Field':'readOnly','Equals':['false']}"),
          advanced(category("Management") + ",{'Field':'readOnly','Equals':['maybe']}"),
          advanced(category("Management") + ",{'Field':'eventName','NotStartsWith':['Get']}"),
          advanced(category("Management") + ",{'Field':'errorCode','Equals':['Other']}"),
          advanced(category("Data")),
          advanced(category("Data") + ",{'Field':'resources.type','Equals':['AWS::S3::Object']}"),
          advanced(
              category("Data")
                  + ",{'Field':'resources.type','Equals':['AWS::S3::Object']},"
                  + "{'Field':'resources.ARN','StartsWith':['arn:aws:dynamodb:']}"),
          advanced(
              category("Data") + ",{'Field':'resources.type','NotEquals':['AWS::S3::Object']}"),
          advanced(
              category("NetworkActivity")
                  + ",{'Field':'eventSource','Equals':['kms.amazonaws.com']}"),
          advanced(
              category("NetworkActivity")
                  + ",{'Field':'eventSource','Equals':['kms.amazonaws.com']},"
                  + "{'Field':'errorCode','Equals':['VpceAccessDenied']}"),
          advanced(category("Insight")),
          advanced(category("ConfigurationItem")),
          advanced(category("management")),
          advanced("{'Field':'eventName','Equals':['PutObject']}"),
          "'AdvancedEventSelectors':[]");

  private static final String OBSERVED =
      """
      {'AccountId':'%s','Region':'%s',
       'Metrics':[{'InsightType':'ApiErrorRateInsight','EventSource':'iam.amazonaws.com',
         'EventName':'GetUser','ErrorCode':'AccessDenied',
         'Values':[{'Timestamp':'2026-11-22T08:01:00Z','Value':0.5}]}],
       'InsightsEvents':[{'InsightType':'ApiErrorRateInsight','EventId':'told',
         'EventTime':'2026-11-22T08:01:00Z','EventSource':'iam.amazonaws.com',
         'EventName':'GetUser','CloudTrailEvent':{'a':['b']}}],
       'ManagementEvents':[{'EventTime':'2026-11-22T07:30:00.125Z','ErrorCode':'AccessDenied',
         'EventSource':'iam.amazonaws.com','EventName':'GetUser','ReadOnly':true},
         {'EventTime':'2026-11-22T08:00:00+00:00','EventSource':'ec2.amazonaws.com',
         'EventName':'RunInstances','Count':60}]}"""
          .formatted(ACCOUNT, OHIO);

  private static final String CALLS =
      "'EventSource':'ec2.amazonaws.com','EventName':'RunInstances',"
          + "'InsightType':'ApiCallRateInsight'";

  private static final String ERRORS =
      "'EventSource':'iam.amazonaws.com','EventName':'GetUser',"
          + "'InsightType':'ApiErrorRateInsight','ErrorCode':'AccessDenied'";

  private static final List<String> LIFE =
      List.of(
          "CreateTrail {'Name':'Audit','S3BucketName':'logs','TagsList':[{'Key':'a'}]}",
          "CreateTrail {'Name':'Audit','S3BucketName':'logs'}",
          "CreateTrail {'Name':'a..b','S3BucketName':'logs'}",
          "CreateTrail {'Name':'Nowhere','S3BucketName':'none-of-ours'}",
          "CreateTrail {'Name':'Aliased','S3BucketName':'logs','KmsKeyId':'alias/k-0'}",
          "PutInsightSelectors " + onTrail("Audit", "ApiCallRateInsight", "ApiErrorRateInsight"),
          "GetInsightSelectors {'TrailName':'Audit'}",
          "ListInsightsMetricData {" + CALLS + ",'Period':60}",
          "ListInsightsMetricData {" + CALLS + ",'DataType':'FillWithZeros','MaxResults':3}",
          "ListInsightsMetricData {'TrailName':'Audit'," + ERRORS + ",'Period':300}",
          "ListInsightsMetricData {'TrailName':'none'," + ERRORS + "}",
          "ListInsightsData {'InsightSource':'" + ARN + "Audit','DataType':'InsightsEvents'}",
          "PutEventSelectors {'TrailName':'Audit','EventSelectors':[{'ReadWriteType':'ReadOnly'}]}",
          "PutInsightSelectors " + onTrail("Audit", "NoSuchInsight"),
          "PutInsightSelectors {'TrailName':'Audit','InsightSelectors':[]}",
          "GetInsightSelectors {'TrailName':'Audit'}",
          "StartLogging {'Name':'Audit'}",
          "GetTrailStatus {'Name':'Audit'}",
          "StopLogging {'Name':'Audit'}",
          "GetTrailStatus {'Name':'Audit'}",
          "UpdateTrail {'Name':'Audit','SnsTopicName':'news','S3KeyPrefix':'audit'}",
          "UpdateTrail {'Name':'Audit','KmsKeyId':'alias/none'}",
          "UpdateTrail {'Name':'Audit','CloudWatchLogsLogGroupArn':"
              + "'arn:aws:logs:us-west-2:123456789012:log-group:a:*',"
              + "'CloudWatchLogsRoleArn':'arn:aws:iam::123456789012:role/a'}",
          "CreateEventDataStore {'Name':'source'}",
          "CreateEventDataStore {'Name':'source'}",
          "CreateEventDataStore {'Name':'destination'," + advanced(category("Insight")) + "}",
          "CreateEventDataStore {'Name':'data'," + advanced(category("Data")) + "}",
          "CreateEventDataStore {'Name':'items'," + advanced(category("ConfigurationItem")) + "}",
          "GetEventDataStore {'EventDataStore':'" + STORE + "01'}",
          "PutInsightSelectors {'EventDataStore':'%s01','InsightsDestination':'%s03',"
                  .formatted(STORE, STORE)
              + "'InsightSelectors':[{'InsightType':'ApiCallRateInsight'}]}",
          "GetInsightSelectors {'EventDataStore':'" + STORE + "01'}",
          "UpdateEventDataStore {'EventDataStore':'%s01','TerminationProtectionEnabled':false}"
              .formatted(STORE),
          "UpdateEventDataStore {'EventDataStore':'%s01',%s}"
              .formatted(STORE, advanced(category("Management"))),
          "DeleteEventDataStore {'EventDataStore':'" + STORE + "01'}",
          "GetEventDataStore {'EventDataStore':'" + STORE + "01'}",
          "RestoreEventDataStore {'EventDataStore':'" + STORE + "01'}",
          "ListEventDataStores {'MaxResults':1}",
          "ListEventDataStores {'NextToken':'no page'}",
          "ListTags {'ResourceIdList':['" + ARN + "Audit']}",
          "DescribeTrails {'trailNameList':['Audit','Aliased','none']}",
          "ListTrails {}",
          "DeleteTrail {'Name':'Audit'}",
          "PutInsightSelectors " + onTrail("Audit", "ApiErrorRateInsight"));

  private static final String ORGANIZATIONS =
      "{'Id':'o-field','ManagementAccountId':'%s','MemberAccountIds':['%s']}"
          .formatted(ACCOUNT, MEMBER);

  /** The world in which everything is asked. */
  static World world() {
    return world(ORGANIZATIONS);
  }

  /** The same without an organization. */
  static World worldOfOneAccount() {
    return world("");
  }

  private static World world(String organizations) {
    String buckets =
        Stream.concat(
                Stream.of(bucket("", "").replace(BUCKET, "logs")),
                IntStream.range(0, CONDITIONS.size()).mapToObj(Asked::guarded))
            .collect(Collectors.joining(","));
    String trails =
        Stream.concat(
                IntStream.range(0, CONDITIONS.size()).mapToObj(number -> trail("t-" + number, "")),
                IntStream.rangeClosed(0, KEYS.size())
                    .mapToObj(it -> trail("k-" + it, ",'KmsKeyId':'" + KEY + "k-" + it + "'")))
            .collect(Collectors.joining(","));
    String keys =
        IntStream.range(0, KEYS.size())
            .mapToObj(
                number ->
                    "{'Arn':'%sk-%d','Aliases':['alias/k-%d'],%s}"
                        .formatted(KEY, number, number, KEYS.get(number)))
            .collect(Collectors.joining(","));
    String document =
        """
        {'World':'closed','Limits':{'Trails':50,'EventDataStores':6},
         'Organizations':[%s],
         'Buckets':[%s],'Keys':[%s],'Trails':[%s],'Observed':[%s]}"""
            .formatted(organizations, buckets, keys, trails, OBSERVED);
    return new WorldJson().parse(document.replace('\'', '"').getBytes(UTF_8));
  }

  /** The policies of the buckets, by their names. */
  static Map<String, String> policies() {
    JsonNode buckets =
        Field.json(new String(new WorldJson().write(world()), UTF_8)).path("Buckets");
    return StreamSupport.stream(buckets.spliterator(), false)
        .collect(
            Collectors.toMap(it -> it.path("Name").asText(), it -> it.path("Policy").toString()));
  }

  static List<Asked> all() {
    List<Asked> all = new ArrayList<>();
    LIFE.forEach(line -> all.add(at(OHIO, line)));
    all.addAll(insights());
    all.add(at(OHIO, "CreateTrail {'Name':'chosen','S3BucketName':'logs'}"));
    SELECTORS.forEach(it -> all.addAll(selecting(it)));
    all.addAll(limits());
    all.addAll(ofOthers());
    return all;
  }

  /** The calls about Insights whose answers hang on the world alone. */
  static List<Asked> insights() {
    Function<String, Asked> put =
        name -> at(OHIO, "PutInsightSelectors " + onTrail(name, "ApiCallRateInsight"));
    return Stream.concat(
            IntStream.range(0, CONDITIONS.size()).mapToObj(number -> "t-" + number),
            Stream.of("none", "a..b", "arn:aws:cloudtrail"))
        .map(put)
        .toList();
  }

  /** Of a trail whose key is not asked for where AWS is only played. */
  private static List<Asked> ofKeys() {
    return IntStream.rangeClosed(0, KEYS.size())
        .mapToObj(it -> at(OHIO, "PutInsightSelectors " + onTrail("k-" + it, "ApiCallRateInsight")))
        .toList();
  }

  private static List<Asked> selecting(String selectors) {
    return List.of(
        at(OHIO, "PutEventSelectors {'TrailName':'chosen'," + selectors + "}"),
        at(OHIO, "GetEventSelectors {'TrailName':'chosen'}"),
        at(OHIO, "PutInsightSelectors " + onTrail("chosen", "ApiCallRateInsight")),
        at(OHIO, "PutInsightSelectors {'TrailName':'chosen','InsightSelectors':[]}"));
  }

  private static List<Asked> limits() {
    List<Asked> calls = new ArrayList<>(ofKeys());
    for (int number = 0; number < 8; number++) {
      calls.add(at(FULL, "CreateEventDataStore {'Name':'full-" + number + "'}"));
    }
    calls.add(at(FULL, "CreateTrail {'Name':'wide','S3BucketName':'logs'}"));
    calls.add(
        at(OHIO, "CreateTrail {'Name':'wide','S3BucketName':'logs','IsMultiRegionTrail':true}"));
    calls.add(
        at(OHIO, "CreateTrail {'Name':'wider','S3BucketName':'logs','IsMultiRegionTrail':true}"));
    calls.add(at(FULL, "CreateTrail {'Name':'wider','S3BucketName':'logs'}"));
    calls.add(at(FULL, "UpdateTrail {'Name':'wide','IsMultiRegionTrail':true}"));
    for (int number = 0; number < 10; number++) {
      calls.add(at(OHIO, "CreateTrail {'Name':'more-" + number + "','S3BucketName':'logs'}"));
    }
    return calls;
  }

  private static List<Asked> ofOthers() {
    String tags = "{'ResourceId':'" + ARN + "chosen','TagsList':[{'Key':'k','Value':'v'}]}";
    return List.of(
        new Asked(MEMBER, OHIO, "AddTags", tags),
        new Asked(ACCOUNT, FULL, "AddTags", tags),
        at(OHIO, "AddTags " + tags),
        new Asked(MEMBER, OHIO, "GetTrail", "{'Name':'" + ARN + "chosen'}"),
        new Asked(MEMBER, OHIO, "DeleteTrail", "{'Name':'" + ARN + "chosen'}"),
        new Asked(MEMBER, OHIO, "ListTrails", "{}"),
        at(FULL, "StopLogging {'Name':'" + ARN + "wider'}"),
        at(FULL, "GetTrail {'Name':'wider'}"),
        at(FULL, "DescribeTrails {}"));
  }

  private static Asked at(String region, String line) {
    int gap = line.indexOf(' ');
    return new Asked(ACCOUNT, region, line.substring(0, gap), line.substring(gap + 1));
  }

  private static String onTrail(String name, String... types) {
    return Stream.of(types)
        .map(type -> "{'InsightType':'" + type + "'}")
        .collect(Collectors.joining(",", "{'TrailName':'" + name + "','InsightSelectors':[", "]}"));
  }

  private static String advanced(String fields) {
    return "'AdvancedEventSelectors':[{'FieldSelectors':[" + fields + "]}]";
  }

  private static String category(String name) {
    return "{'Field':'eventCategory','Equals':['" + name + "']}";
  }

  private static String granting(String principal, String actions) {
    return "{'Statement':[{'Effect':'Allow','Principal':%s,'Action':%s,'Resource':'*'}]}"
        .formatted(principal, actions);
  }

  private static String guarded(int number) {
    return bucket("", guard(CONDITIONS.get(number))).replace(BUCKET, "b-" + number);
  }

  private static String trail(String name, String more) {
    String delivers = name.startsWith("t") ? name.replace('t', 'b') : "logs";
    return "{'TrailARN':'%s%s','S3BucketName':'%s'%s}".formatted(ARN, name, delivers, more);
  }
}
