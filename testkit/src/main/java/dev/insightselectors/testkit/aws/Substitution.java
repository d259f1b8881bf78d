package dev.insightselectors.testkit.aws;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts the names that a subject gave in the place of those that a scenario speaks of. */
final class Substitution {
  private final Map<String, String> substitutes = new HashMap<>();

  Substitution(Map<String, String> known) {
    substitutes.putAll(known);
  }

  void put(String spokenOf, String made) {
    substitutes.put(spokenOf, made);
  }

  /** All at once, the longest first, so that no substitute is taken for a name in its turn. */
  String in(String text) {
    if (substitutes.isEmpty()) {
      return text;
    }
    return Pattern.compile(
            substitutes.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|")))
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(substitute(found.group())));
  }

  private String substitute(String spokenOf) {
    return Optional.ofNullable(substitutes.get(spokenOf)).orElseThrow();
  }
}
