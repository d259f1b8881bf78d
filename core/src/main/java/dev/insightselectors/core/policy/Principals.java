package dev.insightselectors.core.policy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whom a statement speaks of: everyone, or the principals of some kinds ({@code Service}, {@code
 * AWS}, {@code Federated}, {@code CanonicalUser}), or, with NotPrincipal, all but those.
 */
public record Principals(boolean everyone, Map<String, List<String>> byKind, boolean negated) {
  private static final String ANYONE = "*";

  public Principals {
    Map<String, List<String>> copy = new TreeMap<>();
    byKind.forEach((kind, names) -> copy.put(kind, List.copyOf(names)));
    byKind = Map.copyOf(copy);
  }

  /** {@code "*"}. */
  public static Principals all() {
    return new Principals(true, Map.of(), false);
  }

  public static Principals services(String... names) {
    return new Principals(false, Map.of("Service", List.of(names)), false);
  }

  public Principals allBut() {
    return new Principals(everyone, byKind, !negated);
  }

  boolean include(String service) {
    return negated != (everyone || named("Service", service) || named("AWS", ANYONE));
  }

  private boolean named(String kind, String name) {
    return byKind.getOrDefault(kind, List.of()).contains(name);
  }
}
