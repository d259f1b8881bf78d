package dev.insightselectors.testkit.spec;

import java.util.ArrayList;
import java.util.List;

/** An interpretation in words for a terminal. */
final class ChoiceText {
  private ChoiceText() {}

  static String standing(Choice choice) {
    return choice.isStrict() ? "strict" : "open";
  }

  /** A paragraph each: what is open, what the reference does, what else goes, what is known. */
  static List<String> words(Choice choice) {
    List<String> words = new ArrayList<>(List.of(choice.silence()));
    words.add("Reference: " + choice.reference());
    if (!choice.isStrict()) {
      words.add("Also accepted: " + String.join(", ", choice.alsoAccepted()));
    }
    if (!choice.strictBecause().isEmpty()) {
      words.add("Strict because of " + String.join(", ", choice.strictBecause()));
    }
    if (choice.recorded().isEmpty()) {
      words.add("Known of real AWS: nothing");
    }
    choice.recorded().forEach(it -> words.add("Known of real AWS, " + known(it)));
    return words;
  }

  private static String known(Recording it) {
    return "%s (%s, %s) %s [%s]"
        .formatted(it.id(), it.grade().word(), it.date(), it.fact(), it.source());
  }
}
