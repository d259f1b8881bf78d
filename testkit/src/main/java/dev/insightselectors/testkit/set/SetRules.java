package dev.insightselectors.testkit.set;

import dev.insightselectors.testkit.set.Relaxation.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rule that a released set is only ever relaxed, and only by a dispute.
 *
 * @param features the scenarios as they are now, by their ids
 * @param isDispute whether there is such a dispute
 */
public record SetRules(Map<String, VerdictContent> features, Predicate<String> isDispute) {
  public SetRules {
    features = Map.copyOf(features);
  }

  /** What breaks the rule, a sentence each; nothing when it is kept. */
  public List<String> broken(ReleasedSet set) {
    List<String> broken = new ArrayList<>();
    if (!set.digest().equals(set.asReleased().digest())) {
      broken.add("the digest is not that of the scenarios: a released line was edited");
    }
    set.relaxed().forEach(it -> relaxation(set, it).ifPresent(broken::add));
    set.scenarios().forEach((id, released) -> scenario(set, id, released).ifPresent(broken::add));
    return broken.stream().map(it -> set.name() + ": " + it).sorted().toList();
  }

  private Optional<String> relaxation(ReleasedSet set, Relaxation it) {
    if (!set.scenarios().containsKey(it.scenario())) {
      return Optional.of(it.scenario() + " is relaxed, but was never in the set");
    }
    return isDispute.test(it.dispute())
        ? Optional.empty()
        : Optional.of(
            "%s is relaxed, but there is no dispute %s".formatted(it.scenario(), it.dispute()));
  }

  private Optional<String> scenario(ReleasedSet set, String id, String released) {
    List<Relaxation> its = set.relaxed().stream().filter(it -> it.scenario().equals(id)).toList();
    Optional<VerdictContent> now = Optional.ofNullable(features.get(id));
    if (its.stream().anyMatch(it -> it.what() == What.RETIRED)) {
      return now.map(still -> id + " is retired, but the features have it still");
    }
    if (now.isEmpty()) {
      return Optional.of(id + " is gone, and no dispute has retired it");
    }
    return set.counted().has(id, now.get().fingerprint())
        ? Optional.of(id + " accepts more, but something else of it was changed too")
            .filter(otherwise -> !comesFrom(released, now.get(), its))
        : Optional.of(
            "%s was changed (it is %s now): give it a new id, or name the dispute that relaxes it"
                .formatted(id, now.get().fingerprint()));
  }

  /** Whether the scenario, without the outcomes that it was relaxed by, is what was released. */
  private static boolean comesFrom(String released, VerdictContent now, List<Relaxation> its) {
    Stream<VerdictContent> before = Stream.of(now);
    for (int i = its.size() - 1; i >= 0; i--) {
      String outcome = its.get(i).outcome().orElseThrow();
      before = before.flatMap(it -> Stricter.without(it, outcome));
    }
    return before.anyMatch(it -> it.fingerprint().equals(released));
  }
}
