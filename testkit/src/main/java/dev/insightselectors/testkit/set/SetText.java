package dev.insightselectors.testkit.set;

import java.util.List;
import java.util.stream.Collectors;

/** The released sets, and what belongs to none of them yet, for a terminal. */
public final class SetText {
  private SetText() {}

  /** The text, with a line end after every line. */
  public static String of(ReleasedSets sets, RequirementSet everything) {
    String released = sets.sets().stream().map(SetText::line).collect(Collectors.joining());
    List<String> without = sets.without(everything);
    return without.isEmpty()
        ? "%n".formatted() + released
        : "%n".formatted() + released + in(without);
  }

  private static String line(ReleasedSet set) {
    RequirementSet counted = set.counted();
    return "Set %s of %s: %s scenarios, %s relaxed, digest %s%n"
        .formatted(set.name(), set.date(), counted.size(), set.relaxed().size(), counted.digest());
  }

  private static String in(List<String> without) {
    return "%s scenarios are in no released set yet:%n".formatted(without.size())
        + without.stream().map("  %s%n"::formatted).collect(Collectors.joining());
  }
}
