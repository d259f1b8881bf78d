package dev.insightselectors.testkit.rehearsal;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.port.KmsKeys;
import dev.insightselectors.documents.PolicyJson;
import dev.insightselectors.testkit.aws.Keys;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The KMS keys of a rehearsal, to those who make them and to the reference that looks at them. */
public final class RehearsedKeys implements Keys, KmsKeys {
  private static final String KMS = "KMS";

  private final Journal journal;
  private final Map<String, KmsKey> keys = new ConcurrentHashMap<>();

  public RehearsedKeys(Journal journal) {
    this.journal = journal;
  }

  @Override
  public String create(Caller owner, String policy) {
    String arn =
        "arn:%s:kms:%s:%s:key/%s"
            .formatted(owner.partition(), owner.region(), owner.account(), UUID.randomUUID());
    journal.add(KMS, "CreateKey", owner, arn);
    keys.put(arn, new KmsKey(arn, KmsKey.State.ENABLED, new PolicyJson().parse(policy)));
    return arn;
  }

  @Override
  public void putPolicy(String arn, Caller owner, String policy) {
    journal.add(KMS, "PutKeyPolicy", owner, arn);
    keys.computeIfPresent(
        arn, (same, key) -> new KmsKey(arn, key.state(), new PolicyJson().parse(policy)));
  }

  @Override
  public void disable(String arn, Caller owner) {
    journal.add(KMS, "DisableKey", owner, arn);
    bring(arn, KmsKey.State.DISABLED);
  }

  @Override
  public void scheduleDeletion(String arn, Caller owner) {
    journal.add(KMS, "ScheduleKeyDeletion", owner, arn);
    bring(arn, KmsKey.State.PENDING_DELETION);
  }

  @Override
  public Optional<KmsKey> find(String keyId, Caller owner) {
    return Optional.ofNullable(keys.get(keyId));
  }

  private void bring(String arn, KmsKey.State state) {
    keys.computeIfPresent(arn, (same, key) -> new KmsKey(arn, state, key.policy()));
  }
}
