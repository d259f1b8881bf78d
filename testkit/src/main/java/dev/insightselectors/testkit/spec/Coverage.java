package dev.insightselectors.testkit.spec;

import dev.insightselectors.testkit.spec.Requirement.Kind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which scenarios stand for which requirement, and what they rest on.
 *
 * @param scenarios the ids of the scenarios tagged with each requirement's id
 * @param bases what each scenario rests on, by its id
 */
public record Coverage(Map<String, List<String>> scenarios, Map<String, Basis> bases) {
  public Coverage {
    scenarios = Map.copyOf(scenarios);
    bases = Map.copyOf(bases);
  }

  /** The scenarios tagged with the row's own id. */
  public List<String> of(Requirement row) {
    return scenarios.getOrDefault(row.id(), List.of());
  }

  /** How the row is accounted for: by the firmest of its scenarios, or why it has none. */
  public Account account(Requirement row) {
    if (row.verdict() == Kind.EXCLUDED) {
      return Account.EXCLUDED;
    }
    return of(row).stream()
        .map(id -> bases.getOrDefault(id, Basis.INTERPRETED))
        .min(Comparator.naturalOrder())
        .map(Account::of)
        .orElseGet(() -> withoutScenario(row));
  }

  /** How many rows there are of each account, the empty ones among them. */
  public Map<Account, Long> rows(Inventory inventory) {
    Map<Account, Long> counts = new EnumMap<>(Account.class);
    Arrays.stream(Account.values()).forEach(account -> counts.put(account, 0L));
    inventory.rows().forEach(row -> counts.merge(account(row), 1L, Long::sum));
    return counts;
  }

  /** How many scenarios there are of each basis, the empty ones among them. */
  public Map<Basis, Long> scenariosByBasis() {
    Map<Basis, Long> counts = new EnumMap<>(Basis.class);
    Arrays.stream(Basis.values()).forEach(basis -> counts.put(basis, 0L));
    bases.values().forEach(basis -> counts.merge(basis, 1L, Long::sum));
    return counts;
  }

  /** The counts of rows and scenarios in two sentences, the same wherever they are told. */
  public String sentences(Inventory inventory) {
    Map<Account, Long> rows = rows(inventory);
    String accounts =
        rows.entrySet().stream()
            .filter(count -> count.getKey() != Account.MISSING || count.getValue() > 0)
            .map(count -> count.getValue() + " " + count.getKey().word())
            .collect(Collectors.joining(", "));
    String scenarios =
        scenariosByBasis().entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey().word())
            .collect(Collectors.joining(", "));
    return "%s rows: %s. %s scenarios: %s."
        .formatted(inventory.rows().size(), accounts, bases.size(), scenarios);
  }

  private Account withoutScenario(Requirement row) {
    boolean repeats = row.sameAs().filter(scenarios::containsKey).isPresent();
    return repeats ? Account.REPEATED : Account.MISSING;
  }
}
