package dev.insightselectors.testkit.set;

import java.util.List;

/** The list of the sets, because a class path cannot say what lies in a folder of it. */
final class SetIndex {
  static final String FILE = "index.txt";

  private SetIndex() {}

  static List<String> names(String text) {
    return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }
}
