package dev.insightselectors.adapters.http.signature;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code Authorization} of Signature Version 4, taken apart.
 *
 * @param signedHeaders their names, in the caller's order and spelling
 */
record Authorization(
    String accessKeyId,
    String date,
    String region,
    String service,
    String terminator,
    String signedHeaders,
    String signature) {
  private static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final Pattern SHAPE =
      Pattern.compile(
          ALGORITHM
              + " +Credential=([^/, ]+)/([^/, ]+)/([^/, ]+)/([^/, ]+)/([^/, ]+)"
              + ", *SignedHeaders=([^, ]+), *Signature=([^, ]+)");

  static Authorization of(@Nullable String header) throws Unproven {
    if (header == null || header.isBlank()) {
      throw Unproven.missing(
          "The call is not signed: it has no Authorization header. Signatures in the query string"
              + " are not taken.");
    }
    Matcher parts = SHAPE.matcher(header.strip());
    if (!parts.matches()) {
      throw Unproven.incomplete(
          "The Authorization header is not: "
              + ALGORITHM
              + " Credential=<key>/<date>/<Region>/<service>/aws4_request, SignedHeaders=<names>,"
              + " Signature=<signature>.");
    }
    return new Authorization(
        parts.group(1),
        parts.group(2),
        parts.group(3),
        parts.group(4),
        parts.group(5),
        parts.group(6),
        parts.group(7));
  }

  List<String> names() {
    return List.of(signedHeaders.split(";", -1));
  }
}
