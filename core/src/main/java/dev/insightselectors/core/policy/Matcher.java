package dev.insightselectors.core.policy;

import java.util.List;
import java.util.Locale;

/** Patterns with {@code *} and {@code ?}; negated for NotAction and NotResource. */
public record Matcher(List<String> patterns, boolean negated) {
  public static final Matcher ANY = new Matcher(List.of("*"), false);

  public Matcher {
    patterns = List.copyOf(patterns);
  }

  public static Matcher of(String... patterns) {
    return new Matcher(List.of(patterns), false);
  }

  boolean matchesIgnoringCase(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    return negated
        != patterns.stream()
            .anyMatch(pattern -> Glob.matches(pattern.toLowerCase(Locale.ROOT), folded));
  }

  boolean matches(String text, Access access) {
    return negated
        != patterns.stream()
            .flatMap(pattern -> Variables.filledIn(pattern, access, Glob::quoted).stream())
            .anyMatch(pattern -> Glob.matches(pattern, text));
  }
}
