package dev.insightselectors.testkit.spec;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a file of JSON or YAML, and where, in words that name no class of ours. */
public final class Misread {
  private Misread() {}

  /** {@code "line 3, answers[2].status: it is missing"}; other failures say what they say. */
  public static String words(IOException failure) {
    return failure instanceof JsonProcessingException wrong
        ? place(wrong) + reason(wrong)
        : String.valueOf(failure.getMessage());
  }

  private static String place(JsonProcessingException wrong) {
    String line =
        Optional.ofNullable(wrong.getLocation())
            .map(JsonLocation::getLineNr)
            .filter(number -> number > 0)
            .map(number -> "line " + number)
            .orElse("");
    String path = wrong instanceof JsonMappingException mapping ? path(mapping) : "";
    String between = line.isEmpty() || path.isEmpty() ? "" : ", ";
    return line.isEmpty() && path.isEmpty() ? "" : line + between + path + ": ";
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
    return path.toString();
  }

  private static String reason(JsonProcessingException wrong) {
    if (wrong instanceof UnrecognizedPropertyException unknown) {
      return "there is no member " + unknown.getPropertyName();
    }
    if (wrong.getCause() instanceof IllegalArgumentException sense) {
      return String.valueOf(sense.getMessage());
    }
    String said = String.valueOf(wrong.getOriginalMessage());
    if (said.startsWith("Missing creator property")) {
      return "it is missing";
    }
    if (said.startsWith("Null value for creator property")) {
      return "it is missing, or null";
    }
    return wrong instanceof MismatchedInputException mismatch
        ? "it has to be " + form(mismatch.getTargetType())
        : inOneLine(said);
  }

  private static String form(@Nullable Class<?> wanted) {
    if (wanted == null || wanted == String.class) {
      return "a text";
    }
    if (Collection.class.isAssignableFrom(wanted)) {
      return "a list";
    }
    if (wanted == boolean.class || wanted == Boolean.class) {
      return "true or false";
    }
    boolean isNumber = wanted.isPrimitive() || Number.class.isAssignableFrom(wanted);
    return isNumber ? "a number" : "an object";
  }

  /** What a parser of YAML says shows the text and its place once more. */
  private static String inOneLine(String said) {
    return said.lines()
        .filter(line -> !line.startsWith(" "))
        .collect(Collectors.joining(", "))
        .replaceAll("\\[Source: [^;]*; ([^]]*)]", "$1")
        .replaceAll("\\s+", " ");
  }
}
