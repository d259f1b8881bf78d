package dev.insightselectors.testkit.subject;

import com.fasterxml.jackson.databind.JsonNode;
import dev.insightselectors.core.model.Caller;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * An HTTP request, well formed or not as far as AWS JSON 1.1 goes.
 *
 * @param headers by name, all but Authorization, which the caller's account and Region make
 */
public record RawMessage(
    Caller caller, String method, String path, Map<String, String> headers, byte[] body) {
  /** The content type of AWS JSON 1.1. */
  public static final String CONTENT_TYPE = "application/x-amz-json-1.1";

  private static final Pattern READING = Pattern.compile("Get|List|Describe");

  public RawMessage {
    Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    sorted.putAll(headers);
    headers = sorted;
  }

  /** The message that a stock client sends for a call. */
  public static RawMessage of(ApiCall call) {
    return Target.LONG.message(call);
  }

  static RawMessage of(ApiCall call, String target) {
    return new RawMessage(
        call.caller(),
        "POST",
        "/",
        Map.of("Content-Type", CONTENT_TYPE, "X-Amz-Target", target),
        call.members().toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Credentials as emulators read them: the account is the access key id. Not a signature. */
  public String authorization() {
    return "AWS4-HMAC-SHA256 Credential=%s/20250101/%s/cloudtrail/aws4_request, "
            .formatted(caller.account(), caller.region())
        + "SignedHeaders=host;x-amz-target, Signature="
        + "0".repeat(64);
  }

  /** The operation that the target names; empty where there is no target. */
  public String operation() {
    String target = headers.getOrDefault("X-Amz-Target", "");
    return target.substring(target.lastIndexOf('.') + 1);
  }

  /** The body, when it is a JSON object. */
  public Optional<JsonNode> members() {
    return Reply.object(body);
  }

  /** Whether it asks for a look only. */
  public boolean changesNothing() {
    return isALook(operation());
  }

  /** Whether an operation of this name only reads. */
  public static boolean isALook(String operation) {
    return READING.matcher(operation).lookingAt();
  }

  /** For reports. */
  public String summary() {
    return "%s %s by %s in %s".formatted(method, path, caller.account(), caller.region());
  }
}
