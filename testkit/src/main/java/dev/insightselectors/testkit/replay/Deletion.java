package dev.insightselectors.testkit.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Sent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The call that takes away what another one made. */
final class Deletion {
  private Deletion() {}

  /** Empty for a call that made nothing that is in the way of anybody. */
  static Optional<Sent> of(Sent made) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    JsonNode answer = made.reply().members().orElse(members);
    JsonNode input = made.input().orElse(members);
    return switch (made.operation()) {
      case "CreateTrail" ->
          Optional.of(post(made, "DeleteTrail", members.set("Name", input.path("Name"))));
      case "CreateEventDataStore" ->
          Optional.of(
              post(
                  made,
                  "DeleteEventDataStore",
                  members.set("EventDataStore", answer.path("EventDataStoreArn"))));
      case "CreateKey" ->
          Optional.of(
              post(
                  made,
                  "ScheduleKeyDeletion",
                  members
                      .put("PendingWindowInDays", 7)
                      .set("KeyId", answer.path("KeyMetadata").path("KeyId"))));
      case "CreateBucket" -> Optional.of(deleteBucket(made));
      default -> Optional.empty();
    };
  }

  private static Sent post(Sent made, String operation, JsonNode members) {
    Map<String, String> headers = new HashMap<>(made.message().headers());
    headers.computeIfPresent(
        "X-Amz-Target", (name, target) -> target.replaceAll("[A-Za-z]+$", operation));
    byte[] body = members.toString().getBytes(StandardCharsets.UTF_8);
    return new Sent(
        made.service(),
        operation,
        Optional.of(members),
        new RawMessage(made.message().caller(), "POST", "/", headers, body),
        made.reply());
  }

  private static Sent deleteBucket(Sent made) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    members.set("Bucket", made.input().map(it -> it.path("Bucket")).orElse(members));
    return new Sent(
        made.service(),
        "DeleteBucket",
        Optional.of(members),
        new RawMessage(
            made.message().caller(), "DELETE", made.message().path(), Map.of(), new byte[0]),
        made.reply());
  }
}
