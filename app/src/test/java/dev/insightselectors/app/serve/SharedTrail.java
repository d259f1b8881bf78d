package dev.insightselectors.app.serve;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.EventSelector;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.testkit.subject.NoAnswerException;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.UnreachableException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A trail that many clients change at once, and the history of what it logs and watches. */
final class SharedTrail {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String GONE = "gone";
  private static final String NONE = "[]";

  private final String name;
  final Register logged;
  final Register watched;

  SharedTrail(String name) {
    this.name = name;
    logged = new Register(name + "'s event selectors", GONE);
    watched = new Register(name + "'s Insights", NONE);
  }

  String name() {
    return name;
  }

  /** Makes one of the changes; whether its outcome is known. */
  boolean change(int kind, String mark, BiFunction<String, ObjectNode, Reply> call) {
    return switch (kind) {
      case 0 -> created(mark, call);
      case 1 -> deleted(call);
      case 2, 3, 4 ->
          eventSelectorsPut(List.of("All", "ReadOnly", "WriteOnly").get(kind - 2), mark, call);
      case 5 -> insightsPut(List.of(), call);
      case 6 -> insightsPut(List.of(InsightType.API_CALL_RATE), call);
      default -> insightsPut(List.of(InsightType.API_ERROR_RATE), call);
    };
  }

  private boolean created(String mark, BiFunction<String, ObjectNode, Reply> call) {
    ObjectNode members =
        JSON.createObjectNode()
            .put("Name", name)
            .put("S3BucketName", "a-bucket")
            .put("S3KeyPrefix", mark);
    return record(() -> call.apply("CreateTrail", members), Optional.of(mark), Optional.of(NONE));
  }

  private boolean deleted(BiFunction<String, ObjectNode, Reply> call) {
    ObjectNode members = JSON.createObjectNode().put("Name", name);
    return record(() -> call.apply("DeleteTrail", members), Optional.of(GONE), Optional.of(NONE));
  }

  private boolean eventSelectorsPut(
      String readWriteType, String mark, BiFunction<String, ObjectNode, Reply> call) {
    ObjectNode members = JSON.createObjectNode().put("TrailName", name);
    ObjectNode selector = members.putArray("EventSelectors").addObject();
    selector.put("ReadWriteType", readWriteType).put("IncludeManagementEvents", true);
    ObjectNode resource = selector.putArray("DataResources").addObject();
    resource.put("Type", "AWS::S3::Object").putArray("Values").add(arn(mark));
    return record(
        () -> call.apply("PutEventSelectors", members), Optional.of(mark), Optional.empty());
  }

  private boolean insightsPut(List<InsightType> types, BiFunction<String, ObjectNode, Reply> call) {
    ObjectNode members = JSON.createObjectNode().put("TrailName", name);
    ArrayNode selectors = members.putArray("InsightSelectors");
    types.forEach(type -> selectors.addObject().put("InsightType", type.wireName()));
    return record(
        () -> call.apply("PutInsightSelectors", members),
        Optional.empty(),
        Optional.of(types.toString()));
  }

  /** What the trail was seen as; empty when it was not there. */
  void seen(Optional<TrailEntry> entry, long from, long to) {
    logged.seen(entry.map(SharedTrail::mark).orElse(GONE), from, to);
    watched.seen(
        entry.map(it -> it.selection().selectors().types().toString()).orElse(NONE), from, to);
  }

  /** Whether Insights are on that cannot be computed from what is logged. */
  static boolean isForbidden(TrailEntry entry) {
    InsightSelectors on = entry.selection().selectors();
    return !on.types().stream()
        .allMatch(
            type -> type.canBeComputedFrom(entry.trail().eventSelectors().managementEvents()));
  }

  private interface Sent {
    Reply reply();
  }

  private boolean record(Sent sent, Optional<String> logs, Optional<String> watches) {
    long from = System.nanoTime();
    Optional<Reply> reply = answered(sent).filter(it -> it.status() < 500);
    long to = System.nanoTime();
    if (reply.isEmpty()) {
      logs.ifPresent(value -> logged.inDoubt(value, from));
      watches.ifPresent(value -> watched.inDoubt(value, from));
    } else if (reply.get().outcome().equals(Reply.ACCEPTED)) {
      logs.ifPresent(value -> logged.acknowledged(value, from, to));
      watches.ifPresent(value -> watched.acknowledged(value, from, to));
    }
    return reply.isPresent();
  }

  private static Optional<Reply> answered(Sent sent) {
    try {
      return Optional.of(sent.reply());
    } catch (NoAnswerException | UnreachableException killed) {
      return Optional.empty();
    }
  }

  private static String mark(TrailEntry entry) {
    return ((BasicEventSelectors) entry.trail().eventSelectors())
        .selectors().stream()
            .map(EventSelector::dataResources)
            .filter(resources -> !resources.isEmpty())
            .map(resources -> resources.get(0).values().get(0))
            .map(SharedTrail::ofArn)
            .findFirst()
            .or(() -> entry.trail().delivery().keyPrefix())
            .orElseThrow();
  }

  private static String arn(String mark) {
    return "arn:aws:s3:::" + mark + "/";
  }

  private static String ofArn(String arn) {
    return arn.substring("arn:aws:s3:::".length(), arn.length() - 1);
  }
}
