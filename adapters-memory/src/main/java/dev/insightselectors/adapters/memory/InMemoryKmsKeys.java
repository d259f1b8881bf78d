package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.port.KmsKeys;
import java.util.Optional;
import java.util.regex.Pattern;

/** The KMS keys of a world in memory; in an open one there is every key, and it is enabled. */
public final class InMemoryKmsKeys implements KmsKeys {
  private static final Pattern ARN = Pattern.compile("arn:[^:]+:kms:[^:]+:[^:]+:(key|alias)/.+");

  private final InMemoryWorld world;

  public InMemoryKmsKeys(InMemoryWorld world) {
    this.world = world;
  }

  @Override
  public Optional<KmsKey> find(String keyId, Caller owner) {
    String arn = inFull(keyId, owner);
    State now = world.now();
    return now.key(arn).or(() -> now.isOpen() ? unlisted(arn) : Optional.empty());
  }

  /** What is no ARN is in the owner's account and Region. */
  private static String inFull(String keyId, Caller owner) {
    if (keyId.startsWith("arn:")) {
      return keyId;
    }
    String resource = keyId.startsWith("alias/") ? keyId : "key/" + keyId;
    return String.join(
        ":",
        "arn",
        owner.partition().name(),
        "kms",
        owner.region().code(),
        owner.account().value(),
        resource);
  }

  private static Optional<KmsKey> unlisted(String arn) {
    return ARN.matcher(arn).matches()
        ? Optional.of(new KmsKey(arn, KmsKey.State.ENABLED, OpenWorld.POLICY))
        : Optional.empty();
  }
}
