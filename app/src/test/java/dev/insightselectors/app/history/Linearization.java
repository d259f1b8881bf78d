package dev.insightselectors.app.history;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the calls on one resource can be put in an order in which each ended as the rules say, no
 * call before one that had ended when it began (Wing and Gong's search, remembering where it has
 * been).
 */
final class Linearization {
  private final List<Step> steps;
  private final Set<Place> seen = new HashSet<>();

  private Linearization(List<Step> steps) {
    this.steps = steps.stream().sorted(Comparator.comparingLong(Step::began)).toList();
  }

  /** Whether there is such an order for the steps, all of one resource, from this beginning on. */
  static boolean exists(List<Step> steps, Model beginning) {
    return new Linearization(steps).search(new BitSet(), beginning, 0);
  }

  private boolean search(BitSet done, Model state, int count) {
    if (count == steps.size()) {
      return true;
    }
    if (!seen.add(new Place((BitSet) done.clone(), state))) {
      return false;
    }
    long firstEnd = firstEnd(done);
    for (int i = done.nextClearBit(0); i < steps.size(); i = done.nextClearBit(i + 1)) {
      if (steps.get(i).began() > firstEnd) {
        return false;
      }
      if (takes(i, done, state, count)) {
        return true;
      }
    }
    return false;
  }

  private boolean takes(int i, BitSet done, Model state, int count) {
    var next = state.after(steps.get(i));
    if (next.isEmpty()) {
      return false;
    }
    done.set(i);
    boolean found = search(done, next.get(), count + 1);
    done.clear(i);
    return found;
  }

  /** Nothing that began after this can come next. */
  private long firstEnd(BitSet done) {
    long first = Long.MAX_VALUE;
    for (int i = done.nextClearBit(0); i < steps.size(); i = done.nextClearBit(i + 1)) {
      first = Math.min(first, steps.get(i).ended());
      if (steps.get(i).began() > first) {
        break;
      }
    }
    return first;
  }

  private record Place(BitSet done, Model state) {}
}
