package dev.insightselectors.documents;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Opens JSON documents: one value, nothing after it, perhaps a byte order mark before it. */
final class Documents {
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private Documents() {}

  /** What makes something of an opened document. */
  interface Reading<T> {
    T from(JsonParser parser) throws IOException;
  }

  /** How a text is taken apart, and what people call that. */
  record Format(String name, Opening opening) {
    static final Format JSON = new Format("JSON", text -> Json.MAPPER.createParser(text));

    /** What opens a text. */
    interface Opening {
      JsonParser of(Reader text) throws IOException;
    }
  }

  /** UTF-8, refused where it is not, which Jackson's own decoder is lax about. */
  static Reader utf8(InputStream bytes) {
    return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
  }

  static JsonNode tree(Reader text) {
    return read(text, Documents::value);
  }

  private static JsonNode value(JsonParser parser) throws IOException {
    if (parser.nextToken() == null) {
      throw new DocumentException("", "is empty");
    }
    return Json.MAPPER.readTree(parser);
  }

  static <T> T read(Reader text, Reading<T> reading) {
    return read(text, Format.JSON, reading);
  }

  static <T> T read(Reader text, Format format, Reading<T> reading) {
    try {
      skipByteOrderMark(text);
      try (JsonParser parser = format.opening().of(text)) {
        return whole(parser, format.name(), reading);
      }
    } catch (CharacterCodingException otherBytes) {
      throw new DocumentException("", "is not UTF-8 all through");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static <T> T whole(JsonParser parser, String format, Reading<T> reading)
      throws IOException {
    try {
      T value = reading.from(parser);
      if (parser.nextToken() != null) {
        throw Malformed.goesOn(parser);
      }
      return value;
    } catch (JsonProcessingException cause) {
      throw Malformed.because(cause, parser, format);
    }
  }

  private static void skipByteOrderMark(Reader text) throws IOException {
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
  }
}
