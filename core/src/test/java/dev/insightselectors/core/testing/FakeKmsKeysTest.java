package dev.insightselectors.core.testing;

import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.port.KmsKeys;
import dev.insightselectors.core.port.KmsKeysContract;
import java.util.Optional;
import java.util.UUID;

class FakeKmsKeysTest extends KmsKeysContract {
  private static final String OWNERS = "arn:aws:kms:us-east-2:123456789012:";
  private final FakeWorld world = new FakeWorld();

  @Override
  protected KmsKeys kmsKeys() {
    return world.ports().kmsKeys();
  }

  @Override
  protected KmsKey newKey(KmsKey.State state, Policy policy) {
    KmsKey key = new KmsKey(OWNERS + "key/" + UUID.randomUUID(), state, policy);
    world.has(key);
    return key;
  }

  @Override
  protected void hasAlias(String aliasName, KmsKey key) {
    world.hasAlias(OWNERS + aliasName, key);
  }

  @Override
  protected Optional<KmsKeys> unreachableKmsKeys() {
    return Unreachable.port(KmsKeys.class);
  }
}
