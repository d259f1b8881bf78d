package dev.insightselectors.testkit.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A made-up page with the headings of the real one, and the inventory that fits it. */
final class SamplePage {
  static final String TEXT =
      """
      PutKettle - Kitchen Guide

      PutKettle

      Puts a kettle on. It whistles when the water boils! Does it switch off? Yes.

      Request Parameters

      Kettle

      The kettle to put on. See fig. 3 for its lid.

      Kind: String

      Needed: No

      Stove

      The stove to put it on.

      Kind: String

      Needed: Yes

      Errors

      NoWaterException

      There is no water in it.

      Code: 400

      NoStoveException

      There is no stove below it.

      Code: 400

      Examples

      Example

      { "Kettle": "red" }

      Example

      { "Kettle": "blue" }
      """;

  private SamplePage() {}

  static Inventory inventory() {
    List<Requirement> rows = new ArrayList<>();
    for (Sentence sentence : Page.of(TEXT).sentences()) {
      rows.add(row("PIS-%03d".formatted(rows.size() + 1), sentence));
    }
    return new Inventory(rows);
  }

  private static Requirement row(String id, Sentence sentence) {
    return new Requirement(
        id,
        sentence.section(),
        sentence.about(),
        sentence.fingerprint(),
        "our words for " + id,
        Requirement.Kind.SCENARIOS,
        Optional.empty(),
        Optional.empty());
  }
}
