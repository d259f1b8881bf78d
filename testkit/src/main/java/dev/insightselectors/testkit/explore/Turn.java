package dev.insightselectors.testkit.explore;

import dev.insightselectors.testkit.steps.Given;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One call of a walk.
 *
 * @param circumstances from where and by whom it comes, as Givens
 * @param members in the order in which they are written
 */
record Turn(List<Given> circumstances, String operation, Map<String, Value> members) {
  static final String PUT = "PutInsightSelectors";
  static final String GET = "GetInsightSelectors";

  Turn {
    circumstances = List.copyOf(circumstances);
    members = new LinkedHashMap<>(members);
  }

  static Turn of(String operation, Map<String, Value> members) {
    return new Turn(List.of(), operation, members);
  }

  Turn with(String member, Optional<Value> value) {
    Map<String, Value> other = new LinkedHashMap<>(members);
    value.ifPresentOrElse(it -> other.put(member, it), () -> other.remove(member));
    return new Turn(circumstances, operation, other);
  }

  Turn called(List<Given> otherwise) {
    return new Turn(otherwise, operation, members);
  }

  /** As in a table of the features. */
  Map<String, String> table() {
    Map<String, String> table = new LinkedHashMap<>();
    members.forEach((member, value) -> table.put(member, value.text()));
    return table;
  }

  /** The requirements that its acceptance shows. */
  List<String> aims() {
    return members.values().stream().flatMap(it -> it.aims().stream()).distinct().toList();
  }

  /** In a line. */
  String inWords() {
    return operation + " " + table();
  }
}
