package dev.insightselectors.testkit.explore;

import dev.insightselectors.testkit.explore.Mismatch.Kind;
import dev.insightselectors.testkit.spec.Inventory;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which requirements a call is about that breaks none. */
final class Aims {
  private static final String EMPTY = "[]";

  /** But for those of the status of an error, which is looked at apart. */
  private static final List<Requirement> ROWS =
      Inventory.load().rows().stream()
          .filter(row -> !row.requires().endsWith("status 400."))
          .toList();

  private Aims() {}

  /** Of an acceptance: what each member shows, and that the members left out are not needed. */
  static List<String> of(Turn turn) {
    List<String> aims = new ArrayList<>(turn.aims());
    aims.add(effect(turn));
    if (turn.members().containsKey(SentMembers.TRAIL)) {
      aims.addAll(List.of("PIS-010", "PIS-029", "PIS-038"));
    } else {
      aims.addAll(List.of("PIS-006", "PIS-051"));
      if (!turn.members().containsKey(SentMembers.DESTINATION)) {
        aims.addAll(List.of("PIS-038", "PIS-155"));
      }
    }
    return aims.stream().distinct().toList();
  }

  /**
   * Of what breaks rules. A call that is accepted although it breaks several shows of the first
   * that it is not asked for.
   */
  static List<String> against(Turn turn, Kind kind, Allowed allowed) {
    List<String> rules =
        kind == Kind.ACCEPTED && allowed.broken().size() > 1
            ? Judge.requirements(allowed.broken().get(0))
            : allowed.requirements();
    return Stream.concat(
            rules.stream(),
            turn.members().values().stream().flatMap(value -> value.bars().stream()))
        .distinct()
        .toList();
  }

  /**
   * Of an error by its name: that it was not given where it alone applies, or was given where it
   * does not.
   */
  static Stream<String> ofError(Kind kind, Allowed allowed, String got) {
    return switch (kind) {
      case OTHER_ERROR ->
          allowed.outcomes().size() == 1
              ? rowsOf(allowed.outcomes().iterator().next())
              : Stream.empty();
      case REFUSED -> rowsOf(got);
      default -> Stream.empty();
    };
  }

  private static Stream<String> rowsOf(String error) {
    return ROWS.stream()
        .filter(row -> row.about().filter(error::equals).isPresent())
        .map(Requirement::id);
  }

  /** Of what is on afterwards. */
  static List<String> ofEffect(Turn turn, Kind kind, Allowed allowed, boolean isOfDestination) {
    return switch (kind) {
      case REFUSAL_WITH_EFFECT ->
          Stream.concat(allowed.requirements().stream(), Stream.of("PIS-003", "PIS-004"))
              .distinct()
              .toList();
      case NEIGHBOUR -> List.of("PIS-010", "PIS-022");
      default -> isOfDestination ? List.of("PIS-008", "PIS-031") : List.of(effect(turn));
    };
  }

  private static String effect(Turn turn) {
    return Optional.ofNullable(turn.members().get(SentMembers.SELECTORS))
        .filter(it -> it.text().equals(EMPTY))
        .map(off -> "PIS-004")
        .orElse("PIS-003");
  }
}
