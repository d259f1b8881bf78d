package dev.insightselectors.documents;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Pattern;

/** Says where a text stops being JSON, and why. */
final class Malformed {
  private static final Pattern SOURCE = Pattern.compile("\\[Source: [^;]*; ([^]]*)]");

  private Malformed() {}

  static DocumentException because(JsonProcessingException cause, JsonParser parser) {
    return new DocumentException(
        parser.getParsingContext().pathAsPointer().toString(),
        "is not JSON as it should be: "
            + SOURCE.matcher(cause.getOriginalMessage()).replaceAll("$1")
            + " "
            + where(parser.currentLocation()));
  }

  static DocumentException goesOn(JsonParser parser) {
    return new DocumentException("", "goes on after its end " + where(parser.currentLocation()));
  }

  private static String where(JsonLocation location) {
    return "(line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }
}
