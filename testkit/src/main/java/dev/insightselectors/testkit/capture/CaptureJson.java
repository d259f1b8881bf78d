package dev.insightselectors.testkit.capture;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.insightselectors.testkit.spec.Misread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A capture as a file of JSON that has just the members of {@link Capture}, and all of them. */
public final class CaptureJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private CaptureJson() {}

  public static void write(Capture capture, Path file) throws IOException {
    Files.writeString(file, JSON.writeValueAsString(capture) + "\n", UTF_8);
  }

  /** Says, in an {@link IOException}, what is wrong with a file, and where. */
  public static Capture read(Path file) throws IOException {
    try {
      return JSON.readValue(Files.readString(file, UTF_8), Capture.class);
    } catch (JsonProcessingException wrong) {
      throw new IOException(Misread.words(wrong), wrong);
    }
  }
}
