package dev.insightselectors.testkit.spec;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines that fit beside the columns of {@link SpecText}. */
final class Wrapped {
  private static final int WIDTH = 76;

  private Wrapped() {}

  /** At least one line; a word that is longer than a line is not broken. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
