package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.documents.KeyEntry;
import dev.insightselectors.documents.PolicyJson;
import dev.insightselectors.documents.World;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes the KMS keys of a scenario; what is to be missing or disabled becomes so at the end. */
final class KeyMaker {
  private final Keys keys;
  private final Substitution substitution;
  private final Map<String, String> made = new HashMap<>();

  KeyMaker(Keys keys, Substitution substitution) {
    this.keys = keys;
    this.substitution = substitution;
  }

  /** The ARN of the key that stands for the one that the scenario speaks of. */
  String make(String spokenOf, Region region, World world) {
    return made.computeIfAbsent(spokenOf, id -> keys.create(region, policy(id, world)));
  }

  void finish(Optional<String> spokenOf, Region region, World world) {
    spokenOf.ifPresent(
        id -> {
          KmsKey.State state = entry(id, world).map(it -> it.key().state()).orElse(gone());
          String arn = Optional.ofNullable(made.get(id)).orElseThrow();
          if (state != KmsKey.State.ENABLED) {
            keys.change(arn, region, state);
          }
        });
  }

  /** No operation deletes a key at once; to be waiting for it is as near as it gets. */
  private static KmsKey.State gone() {
    return KmsKey.State.PENDING_DELETION;
  }

  private String policy(String id, World world) {
    return entry(id, world)
        .map(it -> substitution.in(new PolicyJson().write(it.key().policy()).toString()))
        .orElse("");
  }

  private static Optional<KeyEntry> entry(String id, World world) {
    return world.keys().stream().filter(it -> it.key().arn().equals(id)).findFirst();
  }
}
