package dev.insightselectors.core.testing;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.port.KmsKeys;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keys under every ARN that leads to them: their own, and those of their aliases. */
final class FakeKmsKeys implements KmsKeys {
  private final Map<String, KmsKey> byArn = new ConcurrentHashMap<>();

  void put(String arn, KmsKey key) {
    byArn.put(arn, key);
  }

  @Override
  public Optional<KmsKey> find(String keyId, Caller owner) {
    return Optional.ofNullable(byArn.get(keyId.startsWith("arn:") ? keyId : arn(keyId, owner)));
  }

  private static String arn(String keyId, Caller owner) {
    String resource = keyId.startsWith("alias/") ? keyId : "key/" + keyId;
    return "arn:%s:kms:%s:%s:%s"
        .formatted(owner.partition(), owner.region(), owner.account(), resource);
  }
}
