package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.core.port.Recorded;
import dev.insightselectors.core.port.Revision;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A revision of something at AWS, which has none: the digest of what was seen. So it does come back
 * when the resource does, and it says nothing of the selection.
 */
final class AwsRevision {
  private AwsRevision() {}

  /**
   * @param text all of the resource, the same for the same state
   */
  static <T> Recorded<T> recorded(T resource, String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new Recorded<>(resource, new Revision(HexFormat.of().formatHex(digest)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
