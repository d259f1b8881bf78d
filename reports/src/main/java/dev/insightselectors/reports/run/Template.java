package dev.insightselectors.reports.run;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places like {@code {{title}}}. What is filled in is never looked into again. */
final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  private final String text;

  Template(String text) {
    this.text = text;
  }

  String filled(Map<String, String> values) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(value(values, place.group(1))));
  }

  private static String value(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("nothing to fill in for " + name);
    }
    return value;
  }
}
