package dev.insightselectors.app.conform;

import dev.insightselectors.app.serve.CannotRunException;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.set.ReleasedSets;
import dev.insightselectors.testkit.set.RequirementSet;
import java.util.Optional;

/** The requirement set as the command line names it. */
final class CountedSet {
  private CountedSet() {}

  /** The same features, of which the named set counts; without a name, the newest released one. */
  static FeatureSet of(FeatureSet features, Optional<String> name) {
    return of(features, name, Edition.PINNED);
  }

  /** The same; whatever is of a newer edition than the sets counts, too. */
  static FeatureSet of(FeatureSet features, Optional<String> name, Edition edition) {
    if (name.isEmpty()) {
      return ReleasedSets.load()
          .newest()
          .map(set -> features.countingToo(set, edition))
          .orElse(features);
    }
    return name.get().equals(RequirementSet.UNRELEASED)
        ? features
        : features.countingToo(released(name.get()), edition);
  }

  private static RequirementSet released(String name) {
    try {
      return ReleasedSets.load().named(name);
    } catch (IllegalArgumentException unknown) {
      throw new CannotRunException(
          "--set " + name,
          String.valueOf(unknown.getMessage()),
          "Give one of those, or leave --set out for the newest.",
          unknown);
    }
  }
}
