package dev.insightselectors.testkit.steps;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills in what stands in braces in the tables of the features. */
final class Values {
  static final String ABSENT = "(absent)";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern BRACED =
      Pattern.compile(
          "\\{(name|ARN|ID suffix) of ([^ }]+)"
              + "(?: (without its (?:first|last) letter|with capitals exchanged))?}"
              + "|\\{(account|Region|newline)}");
  private static final Pattern REPEATED =
      Pattern.compile("\\{(\\d+) (letters|brackets|kilobytes)}");
  private static final Pattern LIKE_JSON =
      Pattern.compile("(?s)(\\[|\\{\\s*[\"}]|\"|-?\\d+(\\.\\d+)?$|(true|false|null)$).*");

  private final Function<String, Optional<ResourceArn>> arns;
  private final Caller caller;

  Values(Function<String, Optional<ResourceArn>> arns, Caller caller) {
    this.arns = arns;
    this.caller = caller;
  }

  String filled(String text) {
    return repeated(BRACED.matcher(text).replaceAll(this::replacement));
  }

  /** Long texts, written short: {@code {256 letters}}. */
  static String repeated(String text) {
    Matcher found = REPEATED.matcher(text);
    StringBuilder whole = new StringBuilder();
    while (found.find()) { // Not replaceAll, which looks for references in every letter.
      found.appendReplacement(whole, "");
      whole.append(written(found));
    }
    return found.appendTail(whole).toString();
  }

  private static String written(MatchResult found) {
    int times = Integer.parseInt(found.group(1));
    return switch (found.group(2)) {
      case "letters" -> "a".repeat(times);
      case "brackets" -> "[".repeat(times);
      default -> "a".repeat(1024 * times);
    };
  }

  /** JSON where the text begins like JSON, and else a string. */
  JsonNode json(String text) {
    String filled = filled(text);
    if (!LIKE_JSON.matcher(filled).matches()) {
      return TextNode.valueOf(filled);
    }
    try {
      return JSON.readTree(filled);
    } catch (JsonProcessingException notJson) {
      throw new IllegalArgumentException("a value that begins like JSON is none: " + text, notJson);
    }
  }

  private String replacement(MatchResult found) {
    return Matcher.quoteReplacement(
        found.group(1) == null
            ? word(found.group(4))
            : almost(part(found.group(1), found.group(2)), found.group(3)));
  }

  private String word(String word) {
    return switch (word) {
      case "account" -> caller.account().value();
      case "Region" -> caller.region().code();
      default -> "\n";
    };
  }

  /** What is near to a name, and names something else. */
  private static String almost(String name, @Nullable String but) {
    if (but == null) {
      return name;
    }
    return switch (but) {
      case "without its first letter" -> name.substring(1);
      case "without its last letter" -> name.substring(0, name.length() - 1);
      default ->
          name.codePoints()
              .map(Values::exchanged)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
    };
  }

  private static int exchanged(int letter) {
    return Character.isUpperCase(letter)
        ? Character.toLowerCase(letter)
        : Character.toUpperCase(letter);
  }

  private String part(String what, String name) {
    ResourceArn arn =
        arns.apply(name)
            .orElseThrow(() -> new IllegalArgumentException("nothing is arranged as " + name));
    return what.equals("ARN") ? arn.toString() : lastPart(arn);
  }

  private static String lastPart(ResourceArn arn) {
    return arn instanceof TrailArn trail ? trail.name().value() : ((EventDataStoreArn) arn).id();
  }
}
