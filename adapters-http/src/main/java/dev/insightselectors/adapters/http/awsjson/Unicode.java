package dev.insightselectors.adapters.http.awsjson;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Well-formed text or not. The JSON parser alone lets overlong UTF-8 and lone surrogates pass. */
public final class Unicode {
  private Unicode() {}

  public static boolean isUtf8(byte[] bytes) {
    return isAscii(bytes) || isDecodable(bytes);
  }

  /** Whether no half of a surrogate pair stands alone. */
  static boolean isWellFormed(String text) {
    int point;
    for (int i = 0; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      if (Character.getType(point) == Character.SURROGATE) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte each : bytes) {
      if (each < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDecodable(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }
}
