package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The revision of something at AWS, which gives it none: the digest of what was seen. So it comes
 * back when the resource is again as it was, and it says nothing of the selection.
 */
final class StateDigest {
  private StateDigest() {}

  /**
   * @param text all of the resource, the same for the same state
   */
  static <T> Versioned<T> versioned(T resource, String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new Versioned<>(resource, new Revision(HexFormat.of().formatHex(digest)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
