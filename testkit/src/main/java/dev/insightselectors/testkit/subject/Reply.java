package dev.insightselectors.testkit.subject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An answer as it came. What its body says is read once, however often it is asked for. */
public final class Reply {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int OK = 200;
  private static final int REDIRECTED = 300;
  private static final int A_FAULT = 500;
  private static final int NOT_IMPLEMENTED = 501;
  private static final Set<String> UNKNOWN =
      Set.of(
          "UnknownOperationException",
          "InvalidAction",
          "UnknownAction",
          "NotImplemented",
          "NotImplementedException",
          "UnsupportedOperation");

  private static final Set<String> NOT_YET = Set.of("NotImplemented", "NotImplementedException");

  private static final String NAMED_OTHERWISE = "x-amzn-query-error";

  /** What a call that was answered without an error ended in. */
  public static final String ACCEPTED = "accepted";

  private final int status;
  private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final byte[] body;
  private @Nullable JsonNode tree;

  public Reply(int status, Map<String, List<String>> headers, byte[] body) {
    this.status = status;
    this.headers.putAll(headers);
    this.body = body.clone();
  }

  public int status() {
    return status;
  }

  /** By name, without regard to case. */
  public Map<String, List<String>> headers() {
    return Collections.unmodifiableMap(headers);
  }

  public byte[] body() {
    return body.clone();
  }

  /** The body, when it is a JSON object. */
  public Optional<JsonNode> members() {
    JsonNode known = tree;
    if (known == null) {
      known = tree(body);
      tree = known;
    }
    return Optional.of(known).filter(JsonNode::isObject);
  }

  static Optional<JsonNode> object(byte[] body) {
    return Optional.of(tree(body)).filter(JsonNode::isObject);
  }

  private static JsonNode tree(byte[] body) {
    try {
      return JSON.readTree(new String(body, StandardCharsets.UTF_8));
    } catch (JsonProcessingException notJson) {
      return MissingNode.getInstance();
    }
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** {@value #ACCEPTED}, the name of an error as a client understands it, or what else it was. */
  public String outcome() {
    if (isSuccess() && members().isPresent()) {
      return ACCEPTED;
    }
    return error().map(Printable::text).orElse("HTTP " + status + " without the name of an error");
  }

  /** Whether the operation is known: the answer is neither a shrug nor a breakdown. */
  public boolean isOfAKnownOperation() {
    return status < A_FAULT && !UNKNOWN.contains(outcome()) && !outcome().startsWith("HTTP ");
  }

  /** Whether it says that there is no such operation, in whatever form. */
  public boolean isAShrug() {
    return status == NOT_IMPLEMENTED
        || UNKNOWN.contains(outcome())
        || (status < A_FAULT && outcome().startsWith("HTTP "));
  }

  /** Whether the subject says that it has not got this yet: no failure, and nothing to judge. */
  public boolean isNotImplemented() {
    return status == NOT_IMPLEMENTED || NOT_YET.contains(outcome());
  }

  /** As clients take it: any status of this hundred. Which it has to be, scenarios say. */
  private boolean isSuccess() {
    return status >= OK && status < REDIRECTED;
  }

  /** As clients do: without a namespace before the name or a URI after it. */
  private Optional<String> error() {
    if (isSuccess()) {
      return Optional.empty();
    }
    return members()
        .map(all -> all.path("__type").asText(""))
        .filter(type -> !type.isEmpty())
        .map(type -> type.substring(type.indexOf('#') + 1))
        .map(type -> type.contains(":") ? type.substring(0, type.indexOf(':')) : type)
        .map(type -> namedOtherwise().orElse(type));
  }

  /** The name before a semicolon, which boto3 reads in place of that in the body. */
  private Optional<String> namedOtherwise() {
    return header(NAMED_OTHERWISE)
        .filter(named -> named.indexOf(';') > 0)
        .map(named -> named.substring(0, named.indexOf(';')));
  }
}
