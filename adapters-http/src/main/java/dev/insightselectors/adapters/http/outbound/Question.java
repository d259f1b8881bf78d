package dev.insightselectors.adapters.http.outbound;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.port.Revision;
import io.vertx.core.http.HttpMethod;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A request to a registry.
 *
 * @param path below {@code /registry/v1}, with its query
 * @param patient whether its answer may be large
 */
record Question(
    HttpMethod method, String path, Map<String, String> headers, byte[] body, boolean patient) {

  static Question get(String path) {
    return new Question(HttpMethod.GET, path, Map.of(), new byte[0], false);
  }

  static Question delete(String path) {
    return new Question(HttpMethod.DELETE, path, Map.of(), new byte[0], false).once();
  }

  static Question put(String path, ObjectNode json) {
    return with(HttpMethod.PUT, path, json.toString().getBytes(StandardCharsets.UTF_8));
  }

  static Question post(String path, ObjectNode json) {
    return with(HttpMethod.POST, path, json.toString().getBytes(StandardCharsets.UTF_8));
  }

  static Question with(HttpMethod method, String path, byte[] body) {
    return new Question(method, path, Map.of("content-type", "application/json"), body, false)
        .once();
  }

  /** Known again, should something on the way send it twice. */
  private Question once() {
    return withHeader("idempotency-key", UUID.randomUUID().toString());
  }

  Question ifMatch(Revision judged) {
    return withHeader("if-match", '"' + judged.value() + '"');
  }

  Question ifNoneMatch() {
    return withHeader("if-none-match", "*");
  }

  Question patiently() {
    return new Question(method, path, headers, body, true);
  }

  /** The same with a parameter in its query. */
  Question asking(String name, String value) {
    String parameter =
        (path.contains("?") ? "&" : "?")
            + name
            + "="
            + URLEncoder.encode(value, StandardCharsets.UTF_8);
    return new Question(method, path + parameter, headers, body, patient);
  }

  boolean changesNothing() {
    return method.equals(HttpMethod.GET);
  }

  private Question withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Question(method, path, more, body, patient);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
