package dev.insightselectors.adapters.http.registry;

import com.fasterxml.jackson.databind.JsonNode;
import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.core.port.Revision;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The answers that the routes share. */
final class Responses {
  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final int NO_CONTENT = 204;

  private Responses() {}

  static WireAnswer with(JsonNode json) {
    return text("application/json", json.toString());
  }

  static WireAnswer with(JsonNode json, Revision revision) {
    return with(json).withHeader("etag", ETags.of(revision));
  }

  static WireAnswer text(String contentType, String text) {
    return new WireAnswer(OK, Map.of(WireAnswer.CONTENT_TYPE, contentType), text);
  }

  static <T> WireAnswer found(Optional<T> found, Function<T, WireAnswer> answer) {
    return found.map(answer).orElseGet(() -> Problem.notFound().toAnswer());
  }

  static WireAnswer created(boolean created) {
    return created ? new WireAnswer(CREATED, Map.of(), "") : Problem.stale().toAnswer();
  }

  static WireAnswer changed(boolean changed) {
    return changed ? done() : Problem.stale().toAnswer();
  }

  static WireAnswer done() {
    return new WireAnswer(NO_CONTENT, Map.of(), "");
  }
}
