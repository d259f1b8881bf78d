package dev.insightselectors.app.serve;

import static dev.insightselectors.app.serve.Field.ACCOUNT;
import static dev.insightselectors.app.serve.Field.BUCKET;
import static dev.insightselectors.app.serve.Field.MEMBER;
import static dev.insightselectors.app.serve.Field.answer;
import static dev.insightselectors.app.serve.Field.bucket;
import static dev.insightselectors.app.serve.Field.folder;
import static dev.insightselectors.app.serve.Field.guard;
import static dev.insightselectors.app.serve.Field.json;
import static dev.insightselectors.app.serve.Field.message;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.insightselectors.testkit.subject.Reply;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What people bring: bucket and key policies, organizations, partitions and the steps of their
 * tools, over a socket. What is right was reported of AWS, or recorded there, by others.
 */
class FieldCasesTest {
  private static final String ORGANIZATION =
      "{'Id':'o-field','ManagementAccountId':'"
          + ACCOUNT
          + "','MemberAccountIds':['"
          + MEMBER
          + "']}";
  private static final String KEY =
      "arn:aws:kms:us-east-1:" + ACCOUNT + ":key/11111111-2222-3333-4444-555555555555";
  private static final String ARN = "arn:aws:cloudtrail:us-east-1:" + ACCOUNT + ":trail/";
  private static final String INSUFFICIENT_BUCKET = "InsufficientS3BucketPolicyException";

  @SuppressWarnings("NullAway.Init")
  private static Field field;

  @BeforeAll
  static void serve() {
    field = new Field();
  }

  @AfterAll
  static void stop() {
    field.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'NumericLessThan':{'s3:TlsVersion':'1.2'}}                        | accepted",
        "{'NumericLessThan':{'s3:TlsVersion':1.2}}                          | accepted",
        "{'NumericLessThanIfExists':{'s3:TlsVersion':'1.2'}}                | accepted",
        "{'NumericGreaterThanEquals':{'s3:TlsVersion':'1.2'}}               | refused",
        "{'Bool':{'aws:SecureTransport':'false'}}                           | accepted",
        "{'Bool':{'aws:SecureTransport':'true'}}                            | refused",
        "{'DateLessThan':{'aws:CurrentTime':'2013-01-01T00:00:00Z'}}        | accepted",
        "{'DateGreaterThan':{'aws:CurrentTime':'2013-01-01T00:00:00Z'}}     | refused",
        "{'IpAddress':{'aws:SourceIp':'203.0.113.0/24'}}                    | accepted",
        "{'NotIpAddress':{'aws:SourceIp':'203.0.113.0/24'}}                 | refused",
        "{'NumericGreaterThan':{'s3:signatureAge':'600000'}}                | accepted",
        "{'StringNotEquals':{'s3:x-amz-server-side-encryption':'aws:kms'}}  | refused",
        "{'StringNotEquals':{'aws:PrincipalOrgID':'o-field'}}               | refused",
        "{'StringNotEquals':{'aws:PrincipalOrgID':'o-field'},"
            + "'BoolIfExists':{'aws:PrincipalIsAWSService':'false'}}        | accepted",
        "{'StringNotEquals':{'aws:PrincipalOrgID':'o-field'},'ForAnyValue:StringNotEquals':"
            + "{'aws:CalledVia':'cloudtrail.amazonaws.com'}}                | accepted",
        "{'StringNotEqualsIfExists':{'aws:SourceOrgID':'o-field'}}          | accepted",
        "{'StringNotEqualsIfExists':{'aws:SourceOrgID':'o-other'}}          | refused"
      })
  void aGuardOnTheBucket(String denied, String outcome) throws Exception {
    field.world(
        closed("'Organizations':[%s],'Buckets':[%s]", ORGANIZATION, bucket("", guard(denied))));
    assertThat(field.made("")).isEqualTo(of(outcome, INSUFFICIENT_BUCKET));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'NumericGreaterThanEquals':{'s3:TlsVersion':'1.2'}    | accepted",
        "'StringEquals':{'aws:SourceOrgID':'o-field'}          | accepted",
        "'StringEquals':{'aws:SourceOrgID':'o-other'}          | refused",
        "'StringEquals':{'aws:PrincipalOrgID':'o-field'}       | refused",
        "'StringEquals':{'aws:SourceAccount':'123456789012'}   | accepted",
        "'ArnLike':{'AWS:SourceArn':'arn:aws:cloudtrail:*:123456789012:trail/*'}      | accepted",
        "'StringEquals':{'aws:SourceArn':'arn:aws:cloudtrail:*:123456789012:trail/*'} | refused"
      })
  void aConditionOnWhatTheBucketGrants(String granted, String outcome) throws Exception {
    field.world(closed("'Organizations':[%s],'Buckets':[%s]", ORGANIZATION, bucket(granted, "")));
    assertThat(field.made("")).isEqualTo(of(outcome, INSUFFICIENT_BUCKET));
  }

  @Test
  void theOrganizationOfAMemberWhoHasATrailOfItsOwn() throws Exception {
    String granted = "'StringEquals':{'aws:SourceOrgID':'o-field'}";
    String theirs = bucket("aws", granted, folder("aws", MEMBER), "");
    field.world(closed("'Organizations':[%s],'Buckets':[%s]", ORGANIZATION, theirs));
    assertThat(field.made(MEMBER, "us-east-1", "")).isEqualTo(Reply.ACCEPTED);
    field.world(closed("'Buckets':[%s]", theirs));
    assertThat(field.made(MEMBER, "us-east-1", "")).isEqualTo(INSUFFICIENT_BUCKET);
  }

  @ParameterizedTest
  @CsvSource({
    "123456789012 o-field, accepted",
    "123456789012, refused",
    "o-field, refused",
    "123456789012 undefined, refused"
  })
  void theFoldersOfAnOrganizationTrail(String folders, String outcome) throws Exception {
    List<String> arns = List.of(folders.split(" ")).stream().map(it -> folder("aws", it)).toList();
    field.world(
        closed(
            "'Organizations':[%s],'Buckets':[%s]",
            ORGANIZATION, bucket("aws", "", "[" + String.join(",", arns) + "]", "")));
    assertThat(field.made(",'IsOrganizationTrail':true,'IsMultiRegionTrail':true"))
        .isEqualTo(of(outcome, INSUFFICIENT_BUCKET));
  }

  @ParameterizedTest
  @CsvSource({
    "us-gov-west-1, aws-us-gov",
    "us-gov-east-1, aws-us-gov",
    "cn-north-1, aws-cn",
    "cn-northwest-1, aws-cn",
    "us-iso-east-1, aws-iso",
    "us-isob-east-1, aws-iso-b",
    "eusc-de-east-1, aws-eusc",
    "mx-central-1, aws"
  })
  void aPolicyWithTheArnsOfItsPartition(String region, String partition) throws Exception {
    field.world(closed("'Buckets':[%s]", bucket(partition, "", folder(partition, ACCOUNT), "")));
    assertThat(field.made(ACCOUNT, region, "")).isEqualTo(Reply.ACCEPTED);
    String another = partition.equals("aws") ? "aws-cn" : "aws";
    field.world(closed("'Buckets':[%s]", bucket(another, "", folder(another, ACCOUNT), "")));
    assertThat(field.made(ACCOUNT, region, "")).isEqualTo(INSUFFICIENT_BUCKET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'AWS':'*'}                                | 'kms:*'                              | accepted",
        "{'Service':'cloudtrail.amazonaws.com'}     | ['kms:DescribeKey','kms:GenerateDataKey*'] | accepted",
        "{'Service':'cloudtrail.amazonaws.com'}     | ['kms=GenerateDataKey','kms=Decrypt'] | refused",
        "{'AWS':'arn:aws:iam::123456789012:root'}   | 'kms:*'                              | refused"
      })
  void thePolicyOfAKey(String principal, String actions, String outcome) throws Exception {
    String policy =
        "{'Statement':[{'Effect':'Allow','Principal':%s,'Action':%s,'Resource':'*'}]}"
            .formatted(principal, actions);
    String keys = "'Keys':[{'Arn':'" + KEY + "','Policy':" + policy + "}]";
    String refused = "InsufficientEncryptionPolicyException";
    field.world(closed("'Buckets':[%s]," + keys, bucket("", "")));
    assertThat(field.made(",'KmsKeyId':'" + KEY + "'")).isEqualTo(of(outcome, refused));
    String encrypting =
        bucket("", "").replace("{'Name'", "{'DefaultKmsKeyId':'" + KEY + "','Name'");
    field.world(closed("'Buckets':[%s]," + keys, encrypting));
    assertThat(field.made("")).isEqualTo(of(outcome, refused));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "''                | ''                              | InsufficientEncryptionPolicyException",
        "''                | 'KeyState':'Disabled'           | KmsException",
        "''                | 'KeyState':'PendingDeletion'    | KmsException",
        "'Region':'us-east-1'  | 'KeyState':'Enabled'        | accepted",
        "'Region':'eu-west-1'  | 'KeyState':'Enabled'        | KmsKeyNotFoundException",
        "'RequesterPays':true  | 'KeyState':'Enabled'        | InsufficientS3BucketPolicyException",
        "'RequesterPays':false | 'KeyState':'Enabled'        | accepted"
      })
  void whatTheWorldSaysOfABucketAndAKey(String of, String key, String outcome) throws Exception {
    String policy =
        "{'Statement':[{'Effect':'Allow','Principal':'*','Action':'kms:*','Resource':'*'}]}";
    String keys = key.equals("''") ? "" : "{'Arn':'%s','Policy':%s,%s}".formatted(KEY, policy, key);
    String more = of.equals("''") ? "" : of + ",";
    field.world(
        closed(
            "'Buckets':[%s],'Keys':[%s]",
            bucket("", "").replace("{'Name'", "{" + more + "'Name'"), keys));
    assertThat(field.made(",'KmsKeyId':'" + KEY + "'")).isEqualTo(outcome);
  }

  @Test
  void aMissingKeyIsToldOfInTheWordsOfAws() throws Exception {
    field.world(closed("'Buckets':[%s]", bucket("", "")));
    Reply made = field.call("CreateTrail", trail("keyless", ",'KmsKeyId':'" + KEY + "'"));
    assertThat(message(made))
        .startsWith(
            "Insufficient permissions to access S3 bucket " + BUCKET + " or KMS key " + KEY + ".");
  }

  @ParameterizedTest
  @CsvSource({"ListTags", "AddTags", "RemoveTags"})
  void theTagsOfAnothersTrail(String operation) throws Exception {
    String own = "arn:aws:cloudtrail:us-east-1:" + MEMBER + ":trail/own";
    field.world(
        """
        {'Organizations':[%s],'Trails':[
          {'TrailARN':'%sorg','S3BucketName':'b','IsOrganizationTrail':true},
          {'TrailARN':'%s','S3BucketName':'b'}]}"""
            .formatted(ORGANIZATION, ARN, own));
    assertThat(tags(MEMBER, operation, own).outcome()).isEqualTo(Reply.ACCEPTED);
    assertThat(tags(ACCOUNT, operation, ARN + "org").outcome()).isEqualTo(Reply.ACCEPTED);
    for (String anothers : List.of(ARN + "org", ARN.replace(ACCOUNT, "999988887777") + "none")) {
      Reply refused = tags(MEMBER, operation, anothers);
      assertThat(refused.outcome()).isEqualTo("CloudTrailARNInvalidException");
      assertThat(message(refused))
          .isEqualTo(
              "AccountID in ARN is wrong, you can only access resources with AccountID "
                  + MEMBER
                  + ".");
    }
    assertThat(tags(ACCOUNT, operation, ARN.replace("us-east-1", "eu-west-1") + "org"))
        .extracting(Field::message)
        .isEqualTo("Region in ARN is wrong, you can only access resources in region us-east-1.");
  }

  @ParameterizedTest
  @CsvSource({
    "DeleteTrail, Name, ''",
    "StopLogging, Name, ''",
    "StartLogging, Name, ''",
    "UpdateTrail, Name, ',\"IsMultiRegionTrail\":false'",
    "PutEventSelectors, TrailName, ',\"EventSelectors\":[{}]'",
    "PutInsightSelectors, TrailName, ',\"InsightSelectors\":[]'"
  })
  void aChangeFromAwayFromTheHomeRegion(String operation, String member, String more)
      throws Exception {
    field.world(
        "{'Trails':[{'TrailARN':'%swide','S3BucketName':'b','IsMultiRegionTrail':true}]}"
            .formatted(ARN));
    String members = "{'" + member + "':'%s'" + more + "}";
    assertThat(away(operation, members.formatted(ARN + "wide")).outcome())
        .isEqualTo("InvalidHomeRegionException");
    Reply byName = away(operation, members.formatted("wide"));
    assertThat(byName.outcome()).isEqualTo("TrailNotFoundException");
    assertThat(message(byName)).startsWith("Unknown trail: arn:aws:cloudtrail:eu-west-1:");
    assertThat(away("GetTrailStatus", "{'Name':'" + ARN + "wide'}").outcome())
        .isEqualTo(Reply.ACCEPTED);
  }

  @Test
  void theSixthTrailAndATakenName() throws Exception {
    field.world("{}");
    for (int number = 1; number <= 5; number++) {
      assertThat(field.call("CreateTrail", trail("trail-" + number, "")).outcome())
          .isEqualTo(Reply.ACCEPTED);
    }
    Reply taken = field.call("CreateTrail", trail("trail-1", ""));
    assertThat(taken.outcome()).isEqualTo("TrailAlreadyExistsException");
    assertThat(message(taken)).isEqualTo("Trail trail-1 already exists for customer: " + ACCOUNT);
    Reply sixth = field.call("CreateTrail", trail("trail-6", ""));
    assertThat(sixth.outcome()).isEqualTo("MaximumNumberOfTrailsExceededException");
    assertThat(message(sixth))
        .isEqualTo("User: " + ACCOUNT + " already has 5 trails in us-east-1.");
    assertThat(away("CreateTrail", trail("trail-6", "")).outcome()).isEqualTo(Reply.ACCEPTED);
    assertThat(away("CreateTrail", trail("wide", ",'IsMultiRegionTrail':true")).outcome())
        .isEqualTo("MaximumNumberOfTrailsExceededException");
    assertThat(field.call(MEMBER, "us-east-1", "CreateTrail", trail("trail-1", "")).outcome())
        .isEqualTo(Reply.ACCEPTED);
  }

  @Test
  void theNameOfATrailOfAllRegions() throws Exception {
    field.world("{}");
    assertThat(field.call("CreateTrail", trail("wide", ",'IsMultiRegionTrail':true")).outcome())
        .isEqualTo(Reply.ACCEPTED);
    assertThat(away("CreateTrail", trail("wide", "")).outcome())
        .isEqualTo("TrailAlreadyExistsException");
    assertThat(away("CreateTrail", trail("narrow", "")).outcome()).isEqualTo(Reply.ACCEPTED);
    assertThat(field.call("CreateTrail", trail("narrow", "")).outcome()).isEqualTo(Reply.ACCEPTED);
    assertThat(away("UpdateTrail", "{'Name':'narrow','IsMultiRegionTrail':true}").outcome())
        .isEqualTo("TrailAlreadyExistsException");
  }

  @Test
  void theEleventhStoreUnlessTheWorldAllowsIt() throws Exception {
    field.world("{}");
    for (int number = 1; number <= 10; number++) {
      assertThat(store("store-" + number)).isEqualTo(Reply.ACCEPTED);
    }
    assertThat(store("store-11")).isEqualTo("EventDataStoreMaxLimitExceededException");
    field.world("{'Limits':{'Trails':1,'EventDataStores':0}}");
    assertThat(store("store-1")).isEqualTo("EventDataStoreMaxLimitExceededException");
    assertThat(field.call("CreateTrail", trail("one", "")).outcome()).isEqualTo(Reply.ACCEPTED);
    assertThat(field.call("CreateTrail", trail("two", "")).outcome())
        .isEqualTo("MaximumNumberOfTrailsExceededException");
  }

  @ParameterizedTest
  @CsvSource({
    "us-east-1, 123456789012, accepted",
    "us-west-2, 123456789012, refused",
    "us-east-1, 210987654321, refused"
  })
  void theLogGroupOfATrail(String region, String account, String outcome) throws Exception {
    field.world("{}");
    String group =
        ",'CloudWatchLogsLogGroupArn':'arn:aws:logs:%s:%s:log-group:trails:*'"
            .formatted(region, account);
    String role = ",'CloudWatchLogsRoleArn':'arn:aws:iam::" + ACCOUNT + ":role/trails'";
    String refused = "InvalidCloudWatchLogsLogGroupArnException";
    assertThat(field.call("CreateTrail", trail("logged", group + role)).outcome())
        .isEqualTo(of(outcome, refused));
    field.call("CreateTrail", trail("later", ""));
    assertThat(field.call("UpdateTrail", "{'Name':'later'" + group + role + "}").outcome())
        .isEqualTo(of(outcome, refused));
  }

  @ParameterizedTest
  @CsvSource({"a--b", "a._b", "a..b"})
  void aNameWithAdjacentPunctuation(String name) throws Exception {
    field.world("{}");
    Reply refused = field.call("CreateTrail", trail(name, ""));
    assertThat(refused.outcome()).isEqualTo("InvalidTrailNameException");
    assertThat(message(refused))
        .isEqualTo(
            "Trail name or ARN cannot have adjacent periods (.), hyphens (-), or underscores (_).");
  }

  @Test
  void theLifeOfOneTrail() throws Exception {
    field.world(
        """
        {'Keys':[{'Arn':'%s','Aliases':['alias/walk'],'Policy':{'Statement':[
          {'Effect':'Allow','Principal':{'Service':'cloudtrail.amazonaws.com'},
           'Action':'kms:*','Resource':'*'}]}}]}"""
            .formatted(KEY));
    assertThat(shown()).isEmpty();
    JsonNode made = answer(field.call("CreateTrail", trail("walk", "")));
    assertThat(made.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "Name",
            "S3BucketName",
            "IncludeGlobalServiceEvents",
            "IsMultiRegionTrail",
            "TrailARN",
            "LogFileValidationEnabled",
            "IsOrganizationTrail");
    assertThat(answer(tags(ACCOUNT, "ListTags", ARN + "walk")))
        .isEqualTo(json("{'ResourceTagList':[{'ResourceId':'" + ARN + "walk','TagsList':[]}]}"));
    assertThat(answer(field.call("StartLogging", "{'Name':'walk'}"))).isEmpty();
    assertThat(updated("'S3KeyPrefix':'pre'").path("S3KeyPrefix").asText()).isEqualTo("pre");
    assertThat(updated("'S3KeyPrefix':''").has("S3KeyPrefix")).isFalse();
    assertThat(updated("'SnsTopicName':'topic'").path("SnsTopicARN").asText())
        .isEqualTo("arn:aws:sns:us-east-1:" + ACCOUNT + ":topic");
    assertThat(updated("'KmsKeyId':'alias/walk'").path("KmsKeyId").asText()).isEqualTo(KEY);
    assertThat(updated("'EnableLogFileValidation':true").path("SnsTopicName").asText())
        .isEqualTo("topic");
    assertThat(shown().get(0).path("KmsKeyId").asText()).isEqualTo(KEY);
    assertThat(answer(field.call("DeleteTrail", "{'Name':'" + ARN + "walk'}"))).isEmpty();
    assertThat(shown()).isEmpty();
    assertThat(field.call("DeleteTrail", "{'Name':'walk'}").outcome())
        .isEqualTo("TrailNotFoundException");
  }

  @Test
  void theStepsOfAToolThatNamesTrailsByTheirArns() throws Exception {
    field.world("{}");
    field.call("CreateTrail", trail("steps", ""));
    String arn = "'" + ARN + "steps'";
    String selectors = "[{'ReadWriteType':'WriteOnly','IncludeManagementEvents':true}]";
    assertThat(
            answer(
                    field.call(
                        "PutEventSelectors",
                        "{'TrailName':" + arn + ",'EventSelectors':" + selectors + "}"))
                .at("/EventSelectors/0"))
        .isEqualTo(
            json(
                "{'ReadWriteType':'WriteOnly','IncludeManagementEvents':true,"
                    + "'DataResources':[],'ExcludeManagementEventSources':[]}"));
    for (String types : List.of("{'InsightType':'ApiCallRateInsight'}", "")) {
      String put = "{'TrailName':%s,'InsightSelectors':[%s]}".formatted(arn, types);
      assertThat(answer(field.call("PutInsightSelectors", put)).path("TrailARN").asText())
          .isEqualTo(ARN + "steps");
    }
    Reply none = field.call("GetInsightSelectors", "{'TrailName':" + arn + "}");
    assertThat(none.outcome()).isEqualTo("InsightNotEnabledException");
    assertThat(message(none))
        .isEqualTo(
            "Trail "
                + ARN
                + "steps does not have Insights enabled. Edit the trail settings to enable"
                + " Insights, and then try the operation again.");
  }

  @Test
  void theStepsOfAToolThatMakesAStore() throws Exception {
    field.world("{'Organizations':[" + ORGANIZATION + "]}");
    JsonNode made =
        answer(
            field.call(
                "CreateEventDataStore",
                "{'Name':'steps','MultiRegionEnabled':false,'OrganizationEnabled':true,"
                    + "'RetentionPeriod':365}"));
    String arn = "'" + made.path("EventDataStoreArn").asText() + "'";
    JsonNode changed =
        answer(
            field.call(
                "UpdateEventDataStore",
                "{'EventDataStore':"
                    + arn
                    + ",'Name':'renamed','MultiRegionEnabled':true,'OrganizationEnabled':false,"
                    + "'RetentionPeriod':90,'TerminationProtectionEnabled':false}"));
    assertThat(changed.path("RetentionPeriod").asInt()).isEqualTo(90);
    assertThat(changed.path("OrganizationEnabled").asBoolean(true)).isFalse();
    String named = "{'EventDataStore':" + arn + "}";
    assertThat(field.call("DeleteEventDataStore", named).outcome()).isEqualTo(Reply.ACCEPTED);
    JsonNode gone = answer(field.call("GetEventDataStore", named));
    assertThat(gone.path("Status").asText()).isEqualTo("PENDING_DELETION");
    assertThat(gone.path("Name").asText()).isEqualTo("renamed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'EventSelectors':[{'ReadWriteType':'ReadOnly','IncludeManagementEvents':false,"
            + "'DataResources':[{'Type':'AWS::DynamoDB::Table','Values':[]}]}] | true | refused",
        "'EventSelectors':[{'ReadWriteType':'All','IncludeManagementEvents':false,'DataResources':"
            + "[{'Type':'AWS::Lambda::Function','Values':['arn:aws:lambda']}]}] | true | refused",
        "'AdvancedEventSelectors':[{'FieldSelectors':[{'Field':'eventCategory','Equals':['Data']},"
            + "{'Field':'resources.type','Equals':['AWS::S3::Object']}]}]      | true | refused",
        "'EventSelectors':[{'ReadWriteType':'All','IncludeManagementEvents':true,"
            + "'DataResources':[{'Type':'AWS::S3::Object','Values':[]}]}]      | true | accepted",
        "'EventSelectors':[{'IncludeManagementEvents':true}]                   | false | accepted"
      })
  void aTrailThatIsMadeBlindAndSeesAgain(String selectors, boolean custom, String outcome)
      throws Exception {
    field.world("{}");
    JsonNode made = answer(field.call("CreateTrail", trail("watched", "")));
    String arn = made.path("TrailARN").asText();
    JsonNode told = selecting(arn, selectors);
    Reply asked = field.call("GetEventSelectors", "{'TrailName':'" + arn + "'}");
    assertThat(answer(asked)).isEqualTo(told);
    assertThat(field.insights(ACCOUNT, "us-east-1", arn))
        .isEqualTo(of(outcome, "InvalidInsightSelectorsException"));
    assertThat(hasCustomSelectors(arn)).isEqualTo(custom);

    JsonNode again = selecting(arn, "'EventSelectors':[{'IncludeManagementEvents':true}]");
    assertThat(again.at("/EventSelectors/0"))
        .isEqualTo(
            json(
                "{'ReadWriteType':'All','IncludeManagementEvents':true,'DataResources':[],"
                    + "'ExcludeManagementEventSources':[]}"));
    assertThat(hasCustomSelectors(arn)).isFalse();
    assertThat(field.insights(ACCOUNT, "us-east-1", arn)).isEqualTo(Reply.ACCEPTED);
  }

  @Test
  void dataResourcesWithoutValuesAreEchoed() throws Exception {
    field.world("{}");
    JsonNode made = answer(field.call("CreateTrail", trail("watched", "")));
    String given =
        "{'ReadWriteType':'WriteOnly','IncludeManagementEvents':false,'DataResources':"
            + "[{'Type':'AWS::Lambda::Function','Values':[]}]";
    JsonNode told = selecting(made.path("TrailARN").asText(), "'EventSelectors':[" + given + "}]");
    assertThat(told.at("/EventSelectors/0"))
        .isEqualTo(json(given + ",'ExcludeManagementEventSources':[]}"));
  }

  /**
   * The bucket in a member's account, the key in another's, the trail in the management account.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "''  | 'arn:aws:cloudtrail:*:123456789012:trail/*'  | accepted",
        "''  | 'arn:aws:cloudtrail:*:210987654321:trail/*'  | InsufficientEncryptionPolicyException",
        "'aws:PrincipalOrgID':'o-field'               | '*' | InsufficientS3BucketPolicyException",
        "'s3:x-amz-server-side-encryption':'aws:kms'  | '*' | InsufficientS3BucketPolicyException",
        "'s3:x-amz-server-side-encryption-aws-kms-key-id':'none'"
            + "                                       | '*' | InsufficientS3BucketPolicyException",
        "'aws:SourceAccount':'123456789012'           | '*' | accepted"
      })
  void aLandingZone(String unless, String context, String outcome) throws Exception {
    String key = "arn:aws:kms:us-east-1:333344445555:key/99999999-8888-7777-6666-555555555555";
    String guards =
        guard(
                "{'StringNotEquals':{'aws:PrincipalOrgID':'o-field'},"
                    + "'Bool':{'aws:PrincipalIsAWSService':'false'}}")
            + guard("{'Bool':{'aws:SecureTransport':'false'}}")
            + (unless.equals("''") ? "" : guard("{'StringNotEquals':{" + unless + "}}"));
    String from = "'ArnEquals':{'aws:SourceArn':'" + ARN + "field-trail'}";
    String folders = "[" + folder("aws", ACCOUNT) + "," + folder("aws", "o-field") + "]";
    String organization =
        ORGANIZATION.replace("'" + MEMBER + "'", "'" + MEMBER + "','333344445555'");
    field.world(
        closed(
            "'Organizations':[%s],'Buckets':[%s],'Keys':[{'Arn':'%s','Policy':%s}]",
            organization, bucket("aws", from, folders, guards), key, keyPolicy(context)));
    assertThat(
            field.made(
                ",'IsOrganizationTrail':true,'IsMultiRegionTrail':true,'KmsKeyId':'" + key + "'"))
        .isEqualTo(outcome);
  }

  private static String keyPolicy(String context) {
    return """
        {'Statement':[
          {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::333344445555:root'},
           'Action':'kms:*','Resource':'*'},
          {'Effect':'Allow','Principal':{'Service':['cloudtrail.amazonaws.com']},
           'Action':'kms:GenerateDataKey*','Resource':'*','Condition':
             {'StringLike':{'kms:EncryptionContext:aws:cloudtrail:arn':%s}}},
          {'Effect':'Allow','Principal':{'AWS':'arn:aws:iam::123456789012:root'},
           'Action':'kms:Decrypt','Resource':'*','Condition':
             {'Null':{'kms:EncryptionContext:aws:cloudtrail:arn':'false'}}},
          {'Effect':'Allow','Principal':{'Service':['cloudtrail.amazonaws.com']},
           'Action':'kms:DescribeKey','Resource':'*'}]}"""
        .formatted(context);
  }

  @SuppressWarnings("AnnotateFormatMethod") // The annotation would be a dependency more.
  private static String closed(String members, Object... values) {
    return "{'World':'closed'," + members.formatted(values) + "}";
  }

  private static String of(String outcome, String error) {
    return outcome.equals("refused") ? error : outcome;
  }

  private static String trail(String name, String more) {
    return "{'Name':'" + name + "','S3BucketName':'" + BUCKET + "'" + more + "}";
  }

  private static Reply away(String operation, String members) {
    return field.call(ACCOUNT, "eu-west-1", operation, members);
  }

  private static Reply tags(String account, String operation, String arn) {
    String members =
        operation.equals("ListTags")
            ? "{'ResourceIdList':['" + arn + "']}"
            : "{'ResourceId':'" + arn + "','TagsList':[{'Key':'k','Value':'v'}]}";
    return field.call(account, "us-east-1", operation, members);
  }

  private static String store(String name) {
    return field.call("CreateEventDataStore", "{'Name':'" + name + "'}").outcome();
  }

  private static JsonNode shown() {
    return answer(field.call("DescribeTrails", "{'trailNameList':['walk']}")).path("trailList");
  }

  private static JsonNode updated(String setting) {
    return answer(field.call("UpdateTrail", "{'Name':'walk'," + setting + "}"));
  }

  private static JsonNode selecting(String arn, String selectors) {
    return answer(field.call("PutEventSelectors", "{'TrailName':'" + arn + "'," + selectors + "}"));
  }

  private static boolean hasCustomSelectors(String arn) {
    return answer(field.call("GetTrail", "{'Name':'" + arn + "'}"))
        .at("/Trail/HasCustomEventSelectors")
        .asBoolean();
  }
}
