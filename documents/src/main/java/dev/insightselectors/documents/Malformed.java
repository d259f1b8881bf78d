package dev.insightselectors.documents;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says where a text stops being JSON, and why. */
final class Malformed {
  private static final Pattern SOURCE = Pattern.compile("\\[Source: [^;]*; ([^]]*)]");

  private Malformed() {}

  static DocumentException because(
      JsonProcessingException cause, JsonParser parser, String format) {
    return new DocumentException(
        parser.getParsingContext().pathAsPointer().toString(),
        "is not %s as it should be: ".formatted(format)
            + SOURCE.matcher(told(cause)).replaceAll("$1")
            + " "
            + where(Optional.ofNullable(cause.getLocation()).orElse(parser.currentLocation())));
  }

  /** What a parser of YAML says shows the text, and its place once more. */
  private static String told(JsonProcessingException cause) {
    return cause
        .getOriginalMessage()
        .lines()
        .filter(line -> !line.startsWith(" "))
        .collect(Collectors.joining(", "));
  }

  static DocumentException goesOn(JsonParser parser) {
    return new DocumentException("", "goes on after its end " + where(parser.currentLocation()));
  }

  private static String where(JsonLocation location) {
    return "(line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }
}
