package dev.insightselectors.app.history;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the calls on one resource can be put in an order in which each ended as the rules say, no
 * call before one that had ended when it began (Wing and Gong's search, remembering where it has
 * been). A call of unknown outcome was made at any time after it began, or never.
 */
final class Linearization {
  private final List<Step> steps;
  private final List<Step> unknown;
  private final Set<Place> seen = new HashSet<>();

  private Linearization(List<Step> all) {
    this.steps = sorted(all.stream().filter(step -> !step.isUnknown()));
    this.unknown = sorted(all.stream().filter(Step::isUnknown).map(Step::asMade));
  }

  private static List<Step> sorted(Stream<Step> steps) {
    return steps.sorted(Comparator.comparingLong(Step::began)).toList();
  }

  /** Whether there is such an order for the steps, all of one resource, from this beginning on. */
  static boolean exists(List<Step> steps, Model beginning) {
    return new Linearization(steps).search(new BitSet(), new BitSet(), beginning, 0);
  }

  private boolean search(BitSet done, BitSet made, Model state, int count) {
    if (count == steps.size()) {
      return true;
    }
    if (!seen.add(new Place((BitSet) done.clone(), (BitSet) made.clone(), state))) {
      return false;
    }
    long firstEnd = firstEnd(done);
    for (int i = done.nextClearBit(0); i < steps.size(); i = done.nextClearBit(i + 1)) {
      if (steps.get(i).began() > firstEnd) {
        break;
      }
      if (takes(i, done, made, state, count)) {
        return true;
      }
    }
    return makesOneOfTheUnknown(firstEnd, done, made, state, count);
  }

  /** Tried last, and of calls that ask the same the first: it can be made whenever another can. */
  private boolean makesOneOfTheUnknown(
      long firstEnd, BitSet done, BitSet made, Model state, int count) {
    Set<Step.Action> tried = new HashSet<>();
    for (int i = made.nextClearBit(0); i < unknown.size(); i = made.nextClearBit(i + 1)) {
      Step step = unknown.get(i);
      if (step.began() > firstEnd) {
        return false;
      }
      Optional<Model> next = state.after(step).filter(it -> !it.equals(state));
      if (next.isPresent() && tried.add(step.call())) {
        made.set(i);
        boolean found = search(done, made, next.get(), count);
        made.clear(i);
        if (found) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean takes(int i, BitSet done, BitSet made, Model state, int count) {
    var next = state.after(steps.get(i));
    if (next.isEmpty()) {
      return false;
    }
    done.set(i);
    boolean found = search(done, made, next.get(), count + 1);
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

  private record Place(BitSet done, BitSet made, Model state) {}
}
