package dev.insightselectors.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of wrong world is refused with the place and the reason. */
class WrongWorldTest {
  private static final String DEEP = "[".repeat(64);

  static Stream<Arguments> notJson() {
    return Stream.of(
        arguments("", "", "has to be a JSON object"),
        arguments("[]", "", "has to be a JSON object"),
        arguments("{'Trails':[}", "/Trails", "(line 1, column 12)"),
        arguments("{'Trails':\n[{]}", "/Trails/0", "(line 2, column 3)"),
        arguments("{'Trails':[{", "/Trails/0", "end-of-input"),
        arguments("{'World':'open','World':'open'}", "/World", "Duplicate field 'World'"),
        arguments("{'Regions':[{'Name':'a','Name':'a'}]}", "/Regions/0/Name", "Duplicate field"),
        arguments("{} {}", "", "goes on after its end (line 1, column 5)"),
        arguments("{}x", "", "Unrecognized token 'x'"),
        arguments("{'World':'open',}", "/World", "double-quote"),
        arguments("{'a':" + DEEP, "/a" + "/0".repeat(63), "nesting depth (65)"));
  }

  static Stream<Arguments> wrongShape() {
    return Stream.of(
        arguments("{'Trials':[]}", "/Trials", "is not a member that is known here"),
        arguments("{'a/b~c':1}", "/a~1b~0c", "is not a member that is known here"),
        arguments("{'Buckets':[{'Name':'b','Policy':''}]}", "/Buckets/0/Policy", "is empty"),
        arguments("{'World':'ajar'}", "/World", "has to be open or closed, is \"ajar\""),
        arguments("{'World':3}", "/World", "has to be open or closed, is 3"),
        arguments("{'Trails':{}}", "/Trails", "has to be of type array, is object"),
        arguments("{'Trails':[null]}", "/Trails/0", "has to be of type object, is null"),
        arguments("{'Trails':[{'S3BucketName':'b'}]}", "/Trails/0/TrailARN", "is missing"),
        arguments(trail("'Colour':1"), "/Trails/0/Colour", "is not a member"),
        arguments(trail("'IsLogging':'yes'"), "/Trails/0/IsLogging", "of type boolean, is string"),
        arguments(trail("'KmsKeyId':null"), "/Trails/0/KmsKeyId", "of type string, is null"),
        arguments(
            trail("'InsightSelectors':[{'InsightType':'Other'}]"),
            "/Trails/0/InsightSelectors/0/InsightType",
            "has to be ApiCallRateInsight or ApiErrorRateInsight, is \"Other\""),
        arguments(
            trail("'InsightsDestination':'x'"), "/Trails/0/InsightsDestination", "is not a member"),
        arguments(
            trail("'EventSelectors':[{'ReadWriteType':'Some'}]"),
            "/Trails/0/EventSelectors/0/ReadWriteType",
            "has to be All or ReadOnly or WriteOnly"),
        arguments(
            trail("'EventSelectors':[{'DataResources':[{'Type':3}]}]"),
            "/Trails/0/EventSelectors/0/DataResources/0/Type",
            "has to be of type string, is number"),
        arguments(
            store("'RetentionPeriod':0"), "/EventDataStores/0/RetentionPeriod", "1 or more, is 0"),
        arguments(store("'Status':'GONE'"), "/EventDataStores/0/Status", "is \"GONE\""),
        arguments(
            "{'Regions':[{'Name':'Ohio'}]}", "/Regions/0/Name", "has to fit ^(?!.*--)[a-z]{2,4}-"),
        arguments(
            "{'Organizations':[{'Id':'o','ManagementAccountId':'1234'}]}",
            "/Organizations/0/ManagementAccountId",
            "has to fit ^\\d{12}$, is \"1234\""),
        arguments("{'Buckets':[{'Name':''}]}", "/Buckets/0/Name", "may not be empty"),
        arguments("{'Keys':[{'Arn':'alias/example'}]}", "/Keys/0/Arn", "has to fit ^arn:"),
        arguments(key("'Aliases':['example']"), "/Keys/0/Aliases/0", "has to fit ^alias/"),
        arguments(key("'KeyState':'Lost'"), "/Keys/0/KeyState", "is \"Lost\""),
        arguments(quota("'Calls':-1"), "/Quotas/0/Calls", "has to be 0 or more, is -1"),
        arguments(quota("'Calls':1000000001"), "/Quotas/0/Calls", "has to be 1000000000 or less"),
        arguments(quota("'Seconds':0"), "/Quotas/0/Seconds", "has to be 1 or more, is 0"),
        arguments(quota("'Used':0.5"), "/Quotas/0/Used", "has to be of type integer"));
  }

  static Stream<Arguments> wrongMeaning() {
    return Stream.of(
        arguments(
            trailOf("arn:aws:cloudtrail:us-east-2:123456789012:trail/a--b", "'Tags':[]"),
            "/Trails/0/TrailARN",
            "has a form that is not known here: \"arn:aws:cloudtrail:us-east-2:123456789012:trail/a--b\""),
        arguments(trail("'Name':'Other'"), "/Trails/0/Name", "is not SampleTrail: \"Other\""),
        arguments(
            trail("'HomeRegion':'us-east-1'"),
            "/Trails/0/HomeRegion",
            "is not us-east-2: \"us-east-1\""),
        arguments(
            trail("'StartLoggingTime':'today'"),
            "/Trails/0/StartLoggingTime",
            "Text 'today' could not be parsed"),
        arguments(
            trail("'EventSelectors':[],'AdvancedEventSelectors':[]"),
            "/Trails/0/AdvancedEventSelectors",
            "may not stand beside \"EventSelectors\""),
        arguments(
            trail("'Tags':[{'Key':'a'},{'Key':'a'}]"),
            "/Trails/0/Tags/1/Key",
            "is there twice: \"a\""),
        arguments(
            store("'InsightsDestination':'" + Worlds.DESTINATION + "'"),
            "/EventDataStores/0/InsightsDestination",
            "Insights that are off have no destination"),
        arguments(
            "{'Organizations':[{'Id':'o','ManagementAccountId':'111111111111',"
                + "'DelegatedAdministratorIds':['222222222222']}]}",
            "/Organizations/0",
            "a delegated administrator is a member"),
        arguments(quota("'Calls':1,'Used':2"), "/Quotas/0/Used", "is not 0 to Calls \"2\""),
        arguments(
            bucket("{'Effect':'Allow','Action':'*'}"),
            "/Buckets/0/Policy/Statement/0/Principal",
            "is missing"));
  }

  static Stream<Arguments> twice() {
    return Stream.of(
        arguments("'Trails'", "{'TrailARN':'%s','S3BucketName':'b'}", Worlds.SAMPLE_TRAIL),
        arguments("'EventDataStores'", "{'EventDataStoreArn':'%s'}", Worlds.SOURCE),
        arguments("'Regions'", "{'Name':'%s'}", "us-east-2"),
        arguments("'Buckets'", "{'Name':'%s'}", "bucket"),
        arguments("'Keys'", "{'Arn':'%s'}", "arn:aws:kms:us-east-2:123456789012:key/1"),
        arguments("'Quotas'", "{'Operation':'%s'}", "PutInsightSelectors"),
        arguments("'Organizations'", "{'Id':'%s','ManagementAccountId':'111111111111'}", "o-1"));
  }

  @ParameterizedTest
  @MethodSource({"notJson", "wrongShape", "wrongMeaning"})
  void isRefusedWithThePlaceAndTheReason(String document, String place, String reason) {
    Problem problem = problems(document).get(0);
    assertThat(problem.place()).isEqualTo(place);
    assertThat(problem.reason()).contains(reason);
  }

  @ParameterizedTest
  @MethodSource("twice")
  void refusesWhatIsThereTwice(String list, String entry, Object mark) {
    String one = entry.formatted(mark);
    String name = list.replace("'", "");
    assertThat(problems("{%s:[%s,%s]}".formatted(list, one, one)))
        .contains(new Problem("/" + name + "/1", "has %s, as /%s/0 has".formatted(mark, name)));
  }

  @Test
  void refusesOneAccountInTwoOrganizations() {
    assertThat(
            problems(
                """
                {'Organizations':[
                  {'Id':'a','ManagementAccountId':'111111111111',
                   'MemberAccountIds':['222222222222']},
                  {'Id':'b','ManagementAccountId':'222222222222'}]}"""))
        .containsExactly(
            new Problem("/Organizations/1", "has 222222222222, as /Organizations/0 has"));
  }

  @Test
  void refusesOneAliasForTwoKeysOfOneAccountAndRegion() {
    String key = "{'Arn':'arn:aws:kms:%s:123456789012:key/%s','Aliases':['alias/a']}";
    String first = key.formatted("us-east-2", "1");
    assertThat(problems("{'Keys':[%s,%s]}".formatted(first, key.formatted("us-east-2", "2"))))
        .extracting(Problem::place)
        .containsExactly("/Keys/1");
    assertThat(parsed("{'Keys':[%s,%s]}".formatted(first, key.formatted("us-east-1", "2"))).keys())
        .hasSize(2);
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] overlong = {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'};
    assertThat(problems(overlong)).containsExactly(new Problem("", "is not UTF-8 all through"));
    assertThat(problems("{}".getBytes(StandardCharsets.UTF_16))).hasSize(1);
  }

  @Test
  void namesTheFirstFewProblemsAndCountsTheRest() {
    String regions = "{'Name':'Ohio'},".repeat(7) + "{'Name':'us-east-2'}";
    DocumentException refused = refusal("{'Regions':[" + regions + "]}");
    assertThat(refused.problems()).hasSize(7);
    assertThat(refused)
        .hasMessageStartingWith("/Regions/0/Name: has to fit")
        .hasMessageEndingWith("; and 2 more");
  }

  @Test
  void stopsReadingWhenThereAreProblemsEnough() {
    String regions = "{'Name':'Ohio'},".repeat(1000);
    assertThat(problems("{'Regions':[" + regions + "nonsense")).hasSize(21);
  }

  @Test
  void showsALongTextOnlyInPart() {
    String text = String.join("", IntStream.range(0, 9999).mapToObj(i -> "x").toList());
    assertThat(refusal("{'World':'" + text + "'}").getMessage()).hasSizeLessThan(500);
  }

  private static List<Problem> problems(String document) {
    return refusal(document).problems();
  }

  private static List<Problem> problems(byte[] document) {
    return refused(document).problems();
  }

  private static DocumentException refusal(String document) {
    return refused(document.replace('\'', '"').getBytes(UTF_8));
  }

  private static DocumentException refused(byte[] document) {
    return catchThrowableOfType(DocumentException.class, () -> new WorldJson().parse(document));
  }

  private static World parsed(String document) {
    return new WorldJson().parse(document.replace('\'', '"').getBytes(UTF_8));
  }

  private static String trail(String members) {
    return trailOf(Worlds.SAMPLE_TRAIL.toString(), members);
  }

  private static String trailOf(String arn, String members) {
    return "{'Trails':[{'TrailARN':'%s','S3BucketName':'b',%s}]}".formatted(arn, members);
  }

  private static String store(String members) {
    return "{'EventDataStores':[{'EventDataStoreArn':'%s',%s}]}".formatted(Worlds.SOURCE, members);
  }

  private static String key(String members) {
    return "{'Keys':[{'Arn':'arn:aws:kms:us-east-2:123456789012:key/1',%s}]}".formatted(members);
  }

  private static String quota(String members) {
    return "{'Quotas':[{'Operation':'PutInsightSelectors',%s}]}".formatted(members);
  }

  private static String bucket(String statement) {
    return "{'Buckets':[{'Name':'b','Policy':{'Statement':[%s]}}]}".formatted(statement);
  }
}
