package dev.insightselectors.testkit.capture;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
      throw new IOException(place(wrong) + reason(wrong).replaceAll("\\s+", " "), wrong);
    }
  }

  private static String place(JsonProcessingException wrong) {
    String line =
        Optional.ofNullable(wrong.getLocation())
            .map(JsonLocation::getLineNr)
            .filter(number -> number > 0)
            .map(number -> "line " + number + ", ")
            .orElse("");
    return line + (wrong instanceof JsonMappingException mapping ? path(mapping) : "") + ": ";
  }

  /** {@code answers[2].status}. */
  private static String path(JsonMappingException wrong) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : wrong.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.isEmpty() ? "the capture" : path.toString();
  }

  private static String reason(JsonProcessingException wrong) {
    if (wrong instanceof UnrecognizedPropertyException unknown) {
      return "there is no member " + unknown.getPropertyName();
    }
    return wrong.getCause() instanceof IllegalArgumentException sense
        ? String.valueOf(sense.getMessage())
        : String.valueOf(wrong.getOriginalMessage());
  }
}
