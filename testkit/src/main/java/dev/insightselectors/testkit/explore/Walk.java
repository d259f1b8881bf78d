package dev.insightselectors.testkit.explore;

import dev.insightselectors.testkit.steps.Given;
import java.util.List;

/** Calls one after the other in a world of these Givens. */
record Walk(List<Given> givens, List<Turn> turns) {
  Walk {
    givens = List.copyOf(givens);
    turns = List.copyOf(turns);
  }

  Turn last() {
    return turns.get(turns.size() - 1);
  }

  Walk with(List<Given> others) {
    return new Walk(others, turns);
  }
}
