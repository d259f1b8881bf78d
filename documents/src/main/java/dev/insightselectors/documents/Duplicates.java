package dev.insightselectors.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Refuses a list of the world whose entries share what each has to have for itself. */
final class Duplicates {
  private final String list;
  private final Map<Object, Integer> first = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Duplicates(String list) {
    this.list = list;
  }

  static <T> void refuse(String list, List<T> entries, Function<T, Stream<?>> marks) {
    Duplicates duplicates = new Duplicates(list);
    for (int i = 0; i < entries.size(); i++) {
      int place = i;
      marks.apply(entries.get(i)).forEach(mark -> duplicates.see(place, mark));
    }
    if (!duplicates.problems.isEmpty()) {
      throw new DocumentException(duplicates.problems);
    }
  }

  private void see(int place, Object mark) {
    Integer earlier = first.putIfAbsent(mark, place);
    if (earlier != null) {
      problems.add(
          new Problem(
              "/" + list + "/" + place, "has " + mark + ", as /" + list + "/" + earlier + " has"));
    }
  }
}
