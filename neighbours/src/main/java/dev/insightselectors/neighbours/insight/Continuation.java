package dev.insightselectors.neighbours.insight;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Where a list goes on.
 *
 * @param end where it ends: what was left out of the first request would mean a later time by now
 * @param from where the page begins; what that is, the list knows
 */
record Continuation(Instant end, String from) {
  private static final int PARTS = 3;
  private static final int MARK_BYTES = 12;

  /** What a token says, if it is one of the list, and as it was given out. */
  static Optional<Continuation> of(String token, String list) {
    return parsed(token).filter(it -> it.token(list).equals(token));
  }

  /**
   * The token, opaque, and good for nothing but the list.
   *
   * @param list all that makes it this list and no other
   */
  String token(String list) {
    String said = end + " " + from;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((mark(list + " " + said) + " " + said).getBytes(UTF_8));
  }

  private static Optional<Continuation> parsed(String token) {
    try {
      String[] parts = new String(Base64.getUrlDecoder().decode(token), UTF_8).split(" ", PARTS);
      return parts.length < PARTS
          ? Optional.empty()
          : Optional.of(new Continuation(Instant.parse(parts[1]), parts[2]));
    } catch (IllegalArgumentException | DateTimeException noneOfOurs) {
      return Optional.empty();
    }
  }

  private static String mark(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(hash, MARK_BYTES));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
