package dev.insightselectors.testkit.spec;

import dev.insightselectors.testkit.spec.Requirement.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What holds between the members of a row, and between rows. */
final class InventoryRules {
  private static final Pattern ID = Pattern.compile("PIS-[0-9]{3}");
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{12}");
  private static final Pattern CHOICE = Pattern.compile("C[1-9][0-9]*");

  private final Set<String> all;
  private final Set<String> seen = new HashSet<>();

  private InventoryRules(Set<String> all) {
    this.all = all;
  }

  static void check(List<Requirement> rows) {
    InventoryRules rules =
        new InventoryRules(rows.stream().map(Requirement::id).collect(Collectors.toSet()));
    for (int i = 0; i < rows.size(); i++) {
      Requirement row = rows.get(i);
      Optional<String> wrong = rules.wrongWith(row);
      if (wrong.isPresent()) {
        throw new IllegalArgumentException(
            "inventory row %s (%s): %s".formatted(i + 1, row.id(), wrong.get()));
      }
      rules.seen.add(row.id());
    }
  }

  private Optional<String> wrongWith(Requirement row) {
    return wrongWithId(row)
        .or(() -> wrongWithText(row))
        .or(() -> wrongWithVerdict(row))
        .or(() -> wrongWithInference(row));
  }

  private Optional<String> wrongWithId(Requirement row) {
    if (!ID.matcher(row.id()).matches()) {
      return Optional.of("the id is not of the form PIS-nnn");
    }
    return seen.contains(row.id()) ? Optional.of("the id is there twice") : Optional.empty();
  }

  private static Optional<String> wrongWithText(Requirement row) {
    if (row.section().isBlank()) {
      return Optional.of("the section is blank");
    }
    if (!FINGERPRINT.matcher(row.fingerprint()).matches()) {
      return Optional.of("the fingerprint is not 12 hex digits");
    }
    return row.requires().isBlank() ? Optional.of("requires is blank") : Optional.empty();
  }

  private Optional<String> wrongWithVerdict(Requirement row) {
    if (row.why().filter(why -> !why.isBlank()).isPresent() != (row.verdict() == Kind.EXCLUDED)) {
      return Optional.of("an excluded row says why, and only an excluded row does");
    }
    if (row.verdict() == Kind.CHOICE && row.choices().isEmpty()) {
      return Optional.of("a choice names the choice that settles it");
    }
    if (!row.choices().stream().allMatch(choice -> CHOICE.matcher(choice).matches())) {
      return Optional.of("a choice is not of the form C1");
    }
    return row.sameAs().filter(id -> !seen.contains(id)).map(id -> id + " is no earlier row");
  }

  private Optional<String> wrongWithInference(Requirement row) {
    if (row.infers().isPresent() == row.from().isEmpty()) {
      return Optional.of("what is inferred says from which rows, and nothing else does");
    }
    return row.from().stream()
        .filter(id -> !all.contains(id))
        .findFirst()
        .map(id -> "it is inferred from " + id + ", which is no row");
  }
}
