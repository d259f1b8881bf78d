package dev.insightselectors.testkit.explore;

import dev.insightselectors.testkit.steps.Given;
import java.util.ArrayList;
import java.util.List;

/**
 * A small world to call in.
 *
 * @param title for a reader
 * @param givens what there is
 * @param circumstances from where and by whom it is called, each a list of Givens
 * @param turns how many calls a walk may have at the most
 */
record Stage(String title, List<Given> givens, List<List<Given>> circumstances, int turns) {
  Stage {
    givens = List.copyOf(givens);
    circumstances = List.copyOf(circumstances);
  }

  /** Those that nothing else is said of are on. */
  Stage with(List<Given> more) {
    List<Given> all = new ArrayList<>(givens);
    all.addAll(more);
    return new Stage(title, all, circumstances, turns);
  }
}
