package dev.insightselectors.testkit.explore;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.documents.JsonFormat;
import dev.insightselectors.documents.PolicyJson;
import dev.insightselectors.documents.WorldJson;
import dev.insightselectors.testkit.steps.Given;
import dev.insightselectors.testkit.steps.Played;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.ControlArranger;
import dev.insightselectors.testkit.subject.CurlLine;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Setting;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A walk as lines for a shell, from an implementation with nothing in it. */
final class Script {
  private static final String AWS = "aws";

  private final Setting setting;
  private final List<String> lines = new ArrayList<>();

  /** What the shell calls the ARNs that only the subject knows. */
  private final Map<String, String> variables = new LinkedHashMap<>();

  private Script(Setting setting) {
    this.setting = setting;
  }

  /**
   * @param arrangedBy how the subject was arranged: {@code aws}, and else by a world document
   */
  static String of(Walk walk, Mismatch mismatch, String arrangedBy) {
    Script script = new Script(Played.setting(walk.givens()));
    script.line("#!/bin/sh");
    script.line("# " + walk.last().operation() + ": " + mismatch.kind().words() + ".");
    script.line("# Expected: " + mismatch.expected());
    script.line("# Got: " + mismatch.got());
    script.line("set -eu");
    script.line("ENDPOINT=${1:-http://127.0.0.1:4586}");
    if (arrangedBy.equals(AWS)) {
      script.arranged();
    } else {
      script.put();
    }
    walk.turns().forEach(turn -> script.call(walk.givens(), turn));
    script.readBack();
    return String.join("\n", script.lines) + "\n";
  }

  private void put() {
    String world = new String(new WorldJson().write(setting.world()), StandardCharsets.UTF_8);
    line(
        "curl -sS -X PUT -H 'Content-Type: application/json' --data-binary %s \"$ENDPOINT\"%s"
            .formatted(CurlLine.quoted(world), ControlArranger.PATH));
  }

  private void arranged() {
    setting.world().eventDataStores().forEach(entry -> store(entry.store()));
    setting.world().trails().forEach(entry -> trail(entry.trail()));
    setting.world().trails().forEach(it -> on(it.trail().arn(), it.selection()));
    setting.world().eventDataStores().forEach(it -> on(it.store().arn(), it.selection()));
    setting.world().trails().forEach(entry -> finish(entry.trail()));
  }

  private void store(EventDataStore store) {
    String variable = "STORE_" + (variables.size() + 1);
    ObjectNode members =
        JsonFormat.EVENT_SELECTORS
            .write(store.eventSelectors())
            .put("Name", store.name())
            .put("TerminationProtectionEnabled", false)
            .put("OrganizationEnabled", store.ofOrganization());
    line(
        "%s=$(%s | sed -n 's/.*\"EventDataStoreArn\": *\"\\([^\"]*\\)\".*/\\1/p')"
            .formatted(variable, curl(owner(store.arn()), "CreateEventDataStore", members)));
    variables.put(store.arn().toString(), "'\"$" + variable + "\"'");
    variables.put(store.arn().id(), "'\"${" + variable + "##*/}\"'");
  }

  private void trail(Trail trail) {
    Caller owner = owner(trail.arn());
    String name = trail.delivery().bucketName();
    line(s3(owner, "PUT", name, ""));
    bucket(name)
        .filter(bucket -> !bucket.policy().statements().isEmpty())
        .ifPresent(
            bucket ->
                line(
                    s3(
                        owner,
                        "PUT",
                        name + "?policy",
                        new PolicyJson().write(bucket.policy()).toString())));
    trail.kmsKeyId().ifPresent(key -> line("# It needs the KMS key " + key + "."));
    ObjectNode members =
        JsonNodeFactory.instance
            .objectNode()
            .put("Name", trail.arn().name().value())
            .put("S3BucketName", name)
            .put("IsOrganizationTrail", trail.ofOrganization());
    line(curl(owner, "CreateTrail", members));
    if (!trail.eventSelectors().equals(BasicEventSelectors.ALL_MANAGEMENT_EVENTS)) {
      line(
          curl(
              owner,
              "PutEventSelectors",
              JsonFormat.EVENT_SELECTORS
                  .write(trail.eventSelectors())
                  .put("TrailName", trail.arn().name().value())));
    }
  }

  private void on(ResourceArn arn, InsightSelection selection) {
    if (!selection.selectors().enableSomething()) {
      return;
    }
    ObjectNode members = reference(arn);
    selection.destination().ifPresent(to -> members.put(SentMembers.DESTINATION, to.toString()));
    var types = members.putArray(SentMembers.SELECTORS);
    selection
        .selectors()
        .types()
        .forEach(type -> types.addObject().put("InsightType", type.wireName()));
    line(curl(owner(arn), Turn.PUT, members));
  }

  /** What it lacks goes last, since nothing is made without it. */
  private void finish(Trail trail) {
    if (bucket(trail.delivery().bucketName()).isEmpty()) {
      line(s3(owner(trail.arn()), "DELETE", trail.delivery().bucketName(), ""));
    }
  }

  private void call(List<Given> givens, Turn turn) {
    List<Given> all = new ArrayList<>(givens);
    all.addAll(turn.circumstances());
    Caller caller = Played.caller(all);
    line("echo; echo '# " + turn.operation() + "'");
    line(curl(caller, turn.operation(), Played.members(setting, caller, turn.table())));
  }

  private void readBack() {
    setting
        .names()
        .forEach(
            (name, arn) -> {
              line("echo; echo '# Insights of " + name + "'");
              line(curl(owner(arn), Turn.GET, reference(arn)));
            });
    line("echo");
  }

  private static ObjectNode reference(ResourceArn arn) {
    return JsonNodeFactory.instance
        .objectNode()
        .put(
            arn instanceof EventDataStoreArn ? SentMembers.SOURCE : SentMembers.TRAIL,
            arn.toString());
  }

  private String curl(Caller caller, String operation, ObjectNode members) {
    RawMessage message = RawMessage.of(new ApiCall(caller, operation, members));
    StringBuilder line = new StringBuilder("curl -sS -X POST -H ");
    line.append(CurlLine.quoted("Authorization: " + message.authorization()));
    message
        .headers()
        .forEach((name, value) -> line.append(" -H ").append(CurlLine.quoted(name + ": " + value)));
    String body = CurlLine.quoted(new String(message.body(), StandardCharsets.UTF_8));
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      body = body.replace(variable.getKey(), variable.getValue());
    }
    return line + " --data-binary " + body + " \"$ENDPOINT\"/";
  }

  private static String s3(Caller caller, String method, String path, String body) {
    String authorization =
        "AWS4-HMAC-SHA256 Credential=%s/20250101/%s/s3/aws4_request, SignedHeaders=host, Signature=0"
            .formatted(caller.account(), caller.region());
    String data =
        body.isEmpty() && method.equals("PUT")
            ? "<CreateBucketConfiguration><LocationConstraint>%s</LocationConstraint></CreateBucketConfiguration>"
                .formatted(caller.region())
            : body;
    return "curl -sS -X %s -H %s -H 'Content-Type: application/xml' --data-binary %s \"$ENDPOINT\"/%s"
        .formatted(
            method,
            CurlLine.quoted("Authorization: " + authorization),
            CurlLine.quoted(data),
            CurlLine.quoted(path));
  }

  private Optional<Bucket> bucket(String name) {
    return setting.world().buckets().stream().filter(it -> it.name().equals(name)).findFirst();
  }

  private static Caller owner(ResourceArn arn) {
    return new Caller(arn.account(), arn.region());
  }

  private void line(String text) {
    lines.add(text);
  }
}
