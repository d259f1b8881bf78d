package dev.insightselectors.reports.compare;

import dev.insightselectors.reports.page.Beginning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names for columns: each as it was, with a number behind it where another has it already. */
final class Labels {
  private static final int LONGEST = 60;

  private Labels() {}

  static List<String> of(List<String> names) {
    Set<String> taken = new HashSet<>();
    List<String> labels = new ArrayList<>();
    for (String name : names) {
      labels.add(free(shortened(name), taken));
    }
    return labels;
  }

  private static String free(String name, Set<String> taken) {
    String label = name;
    for (int number = 2; !taken.add(label); number++) {
      label = name + " (" + number + ")";
    }
    return label;
  }

  private static String shortened(String name) {
    String known = name.isBlank() ? "unnamed" : name.strip();
    return known.length() <= LONGEST ? known : Beginning.of(known, LONGEST) + "…";
  }
}
