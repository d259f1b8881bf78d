package dev.insightselectors.reports.spec;

import dev.insightselectors.faults.Fault;
import dev.insightselectors.faults.Faults;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.set.ReleasedSets;
import dev.insightselectors.testkit.spec.Choices;
import dev.insightselectors.testkit.spec.Inventory;
import java.util.Set;

/** The living specification as the kit has it. */
final class SampleSpec {
  private SampleSpec() {}

  static LivingSpec load() {
    FeatureSet features = FeatureSet.load();
    return new LivingSpec(
        Inventory.load(),
        features.scenarios(),
        features.rules(),
        Choices.load(),
        Faults.all().stream().map(SampleSpec::defect).toList(),
        Set.copyOf(ReleasedSets.load().without(features.everything())));
  }

  private static LivingSpec.Defect defect(Fault fault) {
    return new LivingSpec.Defect(fault.id(), fault.statement(), fault.requirements());
  }
}
