package dev.insightselectors.testkit.vectors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.testkit.aws.Buckets;
import dev.insightselectors.testkit.aws.Keys;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.Capability;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;
import dev.insightselectors.testkit.subject.SubjectInfo;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Takes the calls that arrange a scenario, and keeps them as messages. */
final class AwsRecorder implements Subject, Buckets {
  private static final String LOCATION =
      "<CreateBucketConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
          + "<LocationConstraint>%s</LocationConstraint></CreateBucketConfiguration>";

  /** Stands for whatever the subject calls the role. */
  static final String ROLE = "RoleQzqzqzq";

  private final boolean reluctant;
  private final Set<String> refused = new HashSet<>();
  private final Map<String, ObjectNode> answered = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private boolean speaksOfOrganization;
  private ArrayNode calls = JsonNodeFactory.instance.arrayNode();

  /**
   * @param reluctant refuses what needs a bucket or a key at first, as those do who look at them
   */
  AwsRecorder(boolean reluctant) {
    this.reluctant = reluctant;
  }

  ArrayNode taken() {
    ArrayNode taken = calls;
    calls = JsonNodeFactory.instance.arrayNode();
    return taken;
  }

  /** The call that was answered with the ARN gives the thing its name. */
  void bind(String arn, String name) {
    ObjectNode call = Objects.requireNonNull(answered.get(arn), arn);
    bind(
        call,
        name,
        call.path("operation").asText().equals("CreateTrail") ? "TrailARN" : "EventDataStoreArn");
  }

  private static void bind(ObjectNode call, String name, String member) {
    call.putObject("bind").put(name, "\"" + member + "\"\\s*:\\s*\"([^\"]+)\"");
  }

  /** Whether anything of the scenario is the organization's. */
  boolean speaksOfOrganization() {
    return speaksOfOrganization;
  }

  /** What stands for the keys, by their ARN and by their ID. */
  Map<String, String> keyNames() {
    return Map.copyOf(keys);
  }

  static ObjectNode cloudTrail(Caller caller, String operation, String body) {
    return by(caller, "cloudtrail").put("operation", operation).put("body", body);
  }

  private static ObjectNode by(Caller caller, String service) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("service", service)
        .put("account", caller.account().value())
        .put("region", caller.region().code());
  }

  @Override
  public Reply call(ApiCall call) {
    String body = call.members().toString();
    String operation = call.operation();
    if (reluctant && looks(operation) && refused.add(operation + body)) {
      return reply(400, "{\"__type\":\"InsufficientS3BucketPolicyException\"}");
    }
    ObjectNode kept = cloudTrail(call.caller(), operation, body);
    calls.add(kept);
    if (!operation.startsWith("Create")) {
      return reply(200, "{}");
    }
    boolean isTrail = operation.equals("CreateTrail");
    String arn =
        "arn:%s:cloudtrail:%s:%s:%s"
            .formatted(
                call.caller().partition(),
                call.caller().region(),
                call.caller().account(),
                isTrail
                    ? "trail/" + call.members().path("Name").asText()
                    : String.format(
                        Locale.ROOT,
                        "eventdatastore/feedc0de-0000-4000-9000-%012d",
                        answered.size()));
    answered.put(arn, kept);
    return reply(200, "{\"%s\":\"%s\"}".formatted(isTrail ? "TrailARN" : "EventDataStoreArn", arn));
  }

  private static boolean looks(String operation) {
    return operation.startsWith("Create") || operation.equals("PutInsightSelectors");
  }

  private static Reply reply(int status, String body) {
    return new Reply(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void create(String name, Caller owner) {
    String region = owner.region().code();
    s3(owner, "PUT", "/" + name, region.equals("us-east-1") ? "" : LOCATION.formatted(region));
  }

  @Override
  public void putPolicy(String name, Caller owner, String policy) {
    s3(owner, "PUT", "/" + name + "?policy", policy);
  }

  @Override
  public void deletePolicy(String name, Caller owner) {
    s3(owner, "DELETE", "/" + name + "?policy", "");
  }

  @Override
  public void delete(String name, Caller owner) {
    s3(owner, "DELETE", "/" + name, "");
  }

  private void s3(Caller owner, String method, String path, String body) {
    calls.add(by(owner, "s3").put("method", method).put("path", path).put("body", body));
  }

  Keys keys() {
    return new Keys() {
      @Override
      public String create(Caller owner, String policy) {
        return key(owner, policy);
      }

      @Override
      public void putPolicy(String arn, Caller owner, String policy) {
        ObjectNode members = named(arn).put("PolicyName", "default").put("Policy", policy);
        kms(owner, "PutKeyPolicy", members);
      }

      @Override
      public void disable(String arn, Caller owner) {
        kms(owner, "DisableKey", named(arn));
      }

      @Override
      public void scheduleDeletion(String arn, Caller owner) {
        kms(owner, "ScheduleKeyDeletion", named(arn).put("PendingWindowInDays", 7));
      }
    };
  }

  private String key(Caller owner, String policy) {
    int number = keys.size() / 2;
    ObjectNode members = JsonNodeFactory.instance.objectNode().put("Policy", policy);
    String name = "key" + number;
    bind(kms(owner, "CreateKey", members), name, "Arn");
    String id = String.format(Locale.ROOT, "feedc0de-0000-4000-a000-%012d", number);
    String arn =
        "arn:%s:kms:%s:%s:key/%s".formatted(owner.partition(), owner.region(), owner.account(), id);
    keys.put(arn, "<<" + name + "|arn>>");
    keys.put(id, "<<" + name + "|name>>");
    return arn;
  }

  /** Not every emulator takes an ARN here. */
  private static ObjectNode named(String arn) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("KeyId", arn.substring(arn.lastIndexOf('/') + 1));
  }

  private ObjectNode kms(Caller owner, String operation, ObjectNode members) {
    ObjectNode call = by(owner, "kms").put("body", members.toString());
    call.putObject("headers")
        .put("X-Amz-Target", "TrentService." + operation)
        .put("Content-Type", RawMessage.CONTENT_TYPE);
    calls.add(call);
    return call;
  }

  /** The service-linked role is made or deleted; that it is there already is no trouble. */
  void role(AccountId management, boolean present) {
    String form =
        present
            ? "Action=CreateServiceLinkedRole&AWSServiceName=cloudtrail.amazonaws.com"
            : "Action=DeleteServiceLinkedRole&RoleName=" + ROLE;
    ObjectNode call =
        by(new Caller(management, new Region("us-east-1")), "iam")
            .put("body", form + "&Version=2010-05-08")
            .put("mayFail", present);
    call.putObject("headers").put("Content-Type", "application/x-www-form-urlencoded");
    call.putObject("bind").put("role", "<RoleName>([^<]+)");
    calls.add(call);
    speaksOfOrganization = true;
  }

  @Override
  public SubjectInfo info() {
    return new SubjectInfo("recorder", "", "aws");
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.allOf(Capability.class);
  }

  @Override
  public Arranged arrange(Setting setting) {
    throw new IllegalStateException("it is arranged through calls");
  }

  @Override
  public Reply send(RawMessage message) {
    throw new IllegalStateException("nothing raw arranges anything");
  }
}
