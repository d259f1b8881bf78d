package dev.insightselectors.testkit.set;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.insightselectors.testkit.spec.Sha256;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The scenarios that count in a run.
 *
 * @param name {@code put-insight-selectors-2026-11}, say
 * @param fingerprints that of each scenario, by its id
 */
public record RequirementSet(String name, Map<String, String> fingerprints) {
  /** What a set is called that nobody released. No released set may have this name. */
  public static final String UNRELEASED = "unreleased";

  public RequirementSet {
    fingerprints = Map.copyOf(fingerprints);
  }

  /** Of these scenarios alone. */
  public RequirementSet of(Set<String> ids) {
    Map<String, String> some = new TreeMap<>(fingerprints);
    some.keySet().retainAll(ids);
    return new RequirementSet(name, some);
  }

  public int size() {
    return fingerprints.size();
  }

  /** Whether the set has the scenario, just as it is. */
  public boolean has(String id, String fingerprint) {
    return fingerprint.equals(fingerprints.get(id));
  }

  /**
   * SHA-256, in hex, over the sorted lines of id and fingerprint: neither the order of files nor
   * what other scenarios there are makes it another.
   */
  public String digest() {
    return Sha256.hex(
        new TreeMap<>(fingerprints)
            .entrySet().stream()
                .map(it -> it.getKey() + " " + it.getValue() + "\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8));
  }
}
