package dev.insightselectors.app.conform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.core.message.GivenSelectors;
import dev.insightselectors.core.message.GivenSelectors.Listed;
import dev.insightselectors.core.message.GivenSelectors.Missing;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import dev.insightselectors.core.rule.PutSituation;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.documents.WorldJson;
import dev.insightselectors.testkit.spec.Choices;
import dev.insightselectors.testkit.spec.DecisionTable;
import dev.insightselectors.testkit.spec.Inventory;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * The second opinion: the decision table and the rulebook say the same in every situation that the
 * conditions of the table can make. Neither is made from the other.
 */
class DecisionTableTest {
  private static final DecisionTable TABLE = DecisionTable.load();
  private static final Rulebook<PutSituation> RULES = PutInsightSelectorsRules.rulebook();

  private static final String OURS = "123456789012";
  private static final String MANAGEMENT = "444444444444";
  private static final String SOURCE = "11111111-1111-4111-8111-111111111111";
  private static final String DESTINATION = "22222222-2222-4222-8222-222222222222";
  private static final String CLOUDTRAIL =
      """
      {"Statement": [
        {"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"},
          "Action": "*", "Resource": "*"}]}\
      """;

  private final Map<String, Ports> worlds = new HashMap<>();

  @Test
  void hasNeitherGapsNorOverlaps() {
    assertThat(TABLE.gapsAndOverlaps()).isEmpty();
  }

  @Test
  void restsOnRequirementsAndInterpretationsThatThereAre() {
    Inventory inventory = Inventory.load();
    Choices choices = Choices.load();

    assertThat(TABLE.rows())
        .flatExtracting(DecisionTable.Row::from)
        .allMatch(id -> inventory.row(id).isPresent() || choices.named(id).isPresent());
  }

  /**
   * The reference's answer is one that the table has, and each error that the table has is one that
   * a rule of the reference would give. What a rule says after an earlier one was broken, that a
   * name which can be none was not found, say, is no error of its own.
   */
  @Test
  void agreesWithTheRulebookInEverySituation() {
    Set<String> differences = new TreeSet<>();
    AtomicInteger situations = new AtomicInteger();
    TABLE.everySituation(
        situation -> {
          situations.incrementAndGet();
          Set<String> told = TABLE.outcomes(situation);
          List<String> judged = judged(situation);
          if (!told.contains(judged.get(0)) || !judged.containsAll(told)) {
            differences.add(
                "the table says %s, the rules %s, of %s".formatted(told, judged, situation));
          }
        });

    assertThat(differences.stream().limit(20)).isEmpty();
    assertThat(situations).hasValueGreaterThan(19_000);
  }

  /** What each rule by itself says, in their order: the first is the reference's answer. */
  private List<String> judged(Map<String, String> situation) {
    Caller caller = new Caller(new AccountId(callerOf(situation)), new Region("us-east-2"));
    Ports ports = worlds.computeIfAbsent(world(situation), DecisionTableTest::ports);
    Call call = new Call("PutInsightSelectors", caller, ports, is(situation, "quota", "within"));
    PutSituation put = new PutSituation(call, request(situation));
    List<String> errors =
        RULES.rules().stream()
            .flatMap(rule -> rule.judge(put).stream())
            .map(refusal -> refusal.code().wireName())
            .toList();
    return errors.isEmpty() ? List.of(DecisionTable.ACCEPTED) : errors;
  }

  private static boolean is(Map<String, String> situation, String condition, String value) {
    return value.equals(situation.get(condition));
  }

  /** The management account owns what is the organization's; a member sees it. */
  private static String callerOf(Map<String, String> situation) {
    return is(situation, "organization", "called by its management account")
            || is(situation, "organization", "called where the service-linked role is missing")
        ? MANAGEMENT
        : OURS;
  }

  private static String owner(Map<String, String> situation) {
    return situation.getOrDefault("organization", "no").equals("no") ? OURS : MANAGEMENT;
  }

  private static PutInsightSelectorsRequest request(Map<String, String> situation) {
    String owner = owner(situation);
    boolean named = owner.equals(callerOf(situation));
    return new PutInsightSelectorsRequest(
        given(
            situation,
            "trail",
            Map.of(
                "a trail of the caller",
                named ? "AuditTrail" : trail(owner, "us-east-2"),
                "the name of no trail",
                "NoTrail",
                "what can be no name",
                "Audit--Trail",
                "the ARN of the caller's trail in another Region",
                trail(owner, "eu-west-1"),
                "the ARN of a channel",
                "arn:aws:cloudtrail:us-east-2:" + owner + ":channel/01234567890")),
        given(
            situation,
            "source",
            Map.of(
                "a store of the caller", store(owner, SOURCE),
                "the ARN of no store", store(owner, "33333333-3333-4333-8333-333333333333"),
                "two characters", "ab")),
        given(
            situation,
            "destination",
            Map.of(
                "a store that logs Insights events", store(owner, DESTINATION),
                "a store that logs management events", store(owner, SOURCE),
                "the ARN of no store", store(owner, "33333333-3333-4333-8333-333333333333"),
                "two characters", "ab",
                "a store of another account", store("999999999999", DESTINATION))),
        types(situation));
  }

  private static Optional<String> given(
      Map<String, String> situation, String condition, Map<String, String> texts) {
    return Optional.ofNullable(situation.get(condition)).map(texts::get);
  }

  private static GivenSelectors types(Map<String, String> situation) {
    return switch (situation.getOrDefault("types", "")) {
      case "nothing" -> Listed.of();
      case "call rate" -> Listed.of("ApiCallRateInsight");
      case "error rate" -> Listed.of("ApiErrorRateInsight");
      case "both types" -> Listed.of("ApiCallRateInsight", "ApiErrorRateInsight");
      case "another type" -> Listed.of("ApiCostInsight");
      default -> new Missing();
    };
  }

  private static Ports ports(String world) {
    return new InMemoryWorld(new WorldJson().parse(world.getBytes(UTF_8)), Clock.systemUTC())
        .ports()
        .insights();
  }

  private static String world(Map<String, String> situation) {
    String owner = owner(situation);
    boolean ofOrganization = !situation.getOrDefault("organization", "no").equals("no");
    String keyState = situation.getOrDefault("key", "there is none");
    String key = "arn:aws:kms:us-east-2:" + owner + ":key/44444444-4444-4444-8444-444444444444";
    String keyId = keyState.equals("there is none") ? "" : ", \"KmsKeyId\": \"" + key + "\"";
    String bucket = situation.getOrDefault("bucket", "as CloudTrail needs it");
    return """
        {"World": "closed",
         "Organizations": [{"Id": "o-exampleorgid", "ManagementAccountId": "%s",
           "MemberAccountIds": ["%s"], "ServiceLinkedRole": %s}],
         "Regions": [{"Name": "us-east-2", "InsightsSupported": %s}],
         "Buckets": [%s],
         "Keys": [%s],
         "Trails": [
           {"TrailARN": "%s", "S3BucketName": "audit-bucket", "IsOrganizationTrail": %s%s, %s},
           {"TrailARN": "%s", "S3BucketName": "audit-bucket", "IsMultiRegionTrail": true,
             "IsOrganizationTrail": %s%s, %s}],
         "EventDataStores": [
           {"EventDataStoreArn": "%s", "OrganizationEnabled": %s%s, %s},
           {"EventDataStoreArn": "%s", "OrganizationEnabled": %s,
             "AdvancedEventSelectors": [{"FieldSelectors": [
               {"Field": "eventCategory", "Equals": ["Insight"]}]}]},
           {"EventDataStoreArn": "%s",
             "AdvancedEventSelectors": [{"FieldSelectors": [
               {"Field": "eventCategory", "Equals": ["Insight"]}]}]}]}
        """
        .formatted(
            MANAGEMENT,
            OURS,
            !is(situation, "organization", "called where the service-linked role is missing"),
            is(situation, "Region", "offers Insights"),
            switch (bucket) {
              case "missing" -> "";
              case "without a sufficient policy" -> "{\"Name\": \"audit-bucket\"}";
              default -> "{\"Name\": \"audit-bucket\", \"Policy\": " + CLOUDTRAIL + "}";
            },
            switch (keyState) {
              case "there is none" -> "";
              case "disabled" ->
                  "{\"Arn\": \"%s\", \"KeyState\": \"Disabled\", \"Policy\": %s}"
                      .formatted(key, CLOUDTRAIL);
              case "without a sufficient policy" -> "{\"Arn\": \"%s\"}".formatted(key);
              default -> "{\"Arn\": \"%s\", \"Policy\": %s}".formatted(key, CLOUDTRAIL);
            },
            trail(owner, "us-east-2"),
            ofOrganization,
            keyId,
            basic(situation),
            trail(owner, "eu-west-1"),
            ofOrganization,
            keyId,
            basic(situation),
            store(owner, SOURCE),
            ofOrganization,
            keyId,
            advanced(situation),
            store(owner, DESTINATION),
            ofOrganization,
            store("999999999999", DESTINATION));
  }

  private static String basic(Map<String, String> situation) {
    return switch (situation.getOrDefault("logs", "reads and writes")) {
      case "writes" -> "\"EventSelectors\": [{\"ReadWriteType\": \"WriteOnly\"}]";
      case "reads" -> "\"EventSelectors\": [{\"ReadWriteType\": \"ReadOnly\"}]";
      case "no management events" -> "\"EventSelectors\": [{\"IncludeManagementEvents\": false}]";
      default -> "\"EventSelectors\": [{\"ReadWriteType\": \"All\"}]";
    };
  }

  private static String advanced(Map<String, String> situation) {
    String fields =
        switch (situation.getOrDefault("logs", "reads and writes")) {
          case "writes" -> management("{\"Field\": \"readOnly\", \"Equals\": [\"false\"]}");
          case "reads" -> management("{\"Field\": \"readOnly\", \"Equals\": [\"true\"]}");
          case "no management events" ->
              "{\"Field\": \"eventCategory\", \"Equals\": [\"Data\"]},"
                  + " {\"Field\": \"resources.type\", \"Equals\": [\"AWS::S3::Object\"]}";
          default -> "{\"Field\": \"eventCategory\", \"Equals\": [\"Management\"]}";
        };
    return "\"AdvancedEventSelectors\": [{\"FieldSelectors\": [" + fields + "]}]";
  }

  private static String management(String also) {
    return "{\"Field\": \"eventCategory\", \"Equals\": [\"Management\"]}, " + also;
  }

  private static String trail(String account, String region) {
    return "arn:aws:cloudtrail:" + region + ":" + account + ":trail/AuditTrail";
  }

  private static String store(String account, String id) {
    return "arn:aws:cloudtrail:us-east-2:" + account + ":eventdatastore/" + id;
  }
}
