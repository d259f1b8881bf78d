package dev.insightselectors.app.conform;

import dev.insightselectors.faults.Fault;
import dev.insightselectors.faults.Faults;
import dev.insightselectors.reports.spec.LivingSpec;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.set.ReleasedSets;
import dev.insightselectors.testkit.spec.Choices;
import dev.insightselectors.testkit.spec.Inventory;
import java.util.Set;

/** All that the kit has to say of each requirement. */
final class KitSpec {
  private KitSpec() {}

  static LivingSpec load() {
    FeatureSet features = FeatureSet.load();
    return new LivingSpec(
        Inventory.load(),
        features.scenarios(),
        features.rules(),
        Choices.load(),
        Faults.all().stream().map(KitSpec::defect).toList(),
        Set.copyOf(ReleasedSets.load().without(features.everything())));
  }

  private static LivingSpec.Defect defect(Fault fault) {
    return new LivingSpec.Defect(fault.id(), fault.statement(), fault.requirements());
  }
}
