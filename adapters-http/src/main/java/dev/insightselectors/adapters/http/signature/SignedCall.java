package dev.insightselectors.adapters.http.signature;

import io.vertx.core.MultiMap;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A call {@code POST /} as it came, which may or may not be signed. */
public record SignedCall(@Nullable String query, MultiMap headers, byte[] body) {
  private static final String OF_AMAZON = "x-amz-";

  @Nullable String header(String name) {
    return headers.get(name);
  }

  /** The hash of the body, as signatures have it. */
  String bodyHash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What says something to us must not be said by anybody else. */
  boolean hasHeaderOfAmazonBesides(Set<String> names) {
    return headers.names().stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.startsWith(OF_AMAZON) && !names.contains(name));
  }
}
