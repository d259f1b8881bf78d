package dev.insightselectors.app.conform;

import dev.insightselectors.app.serve.CannotRunException;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.set.ReleasedSets;
import dev.insightselectors.testkit.set.RequirementSet;
import java.util.Optional;

/** The requirement set as the command line names it. */
final class CountedSet {
  private CountedSet() {}

  /** The same features, of which the named set counts; without a name, the newest released one. */
  static FeatureSet of(FeatureSet features, Optional<String> name) {
    ReleasedSets sets = ReleasedSets.load();
    if (name.isEmpty()) {
      return sets.newest().map(features::counting).orElse(features);
    }
    if (name.get().equals(RequirementSet.UNRELEASED)) {
      return features;
    }
    return sets.named(name.get())
        .map(features::counting)
        .orElseThrow(() -> new CannotRunException(unknown(name.get(), sets)));
  }

  private static String unknown(String name, ReleasedSets sets) {
    return "there is no requirement set %s; there is: %s, %s"
        .formatted(name, String.join(", ", sets.names()), RequirementSet.UNRELEASED);
  }
}
