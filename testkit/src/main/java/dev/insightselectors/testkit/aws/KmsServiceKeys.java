package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.testkit.subject.NotTestableException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.CreateKeyRequest;

/** Keys in the KMS of the subject. */
final class KmsServiceKeys implements Keys {
  private static final int SHORTEST_WAIT_IN_DAYS = 7;

  private final AwsServices services;
  private final Map<Region, KmsClient> clients = new ConcurrentHashMap<>();

  KmsServiceKeys(AwsServices services) {
    this.services = services;
  }

  @Override
  public String create(Region region, String policy) {
    CreateKeyRequest.Builder create = CreateKeyRequest.builder();
    if (!policy.isEmpty()) {
      create.policy(policy).bypassPolicyLockoutSafetyCheck(true);
    }
    return kms(region).createKey(create.build()).keyMetadata().arn();
  }

  @Override
  public void change(String arn, Region region, KmsKey.State state) {
    switch (state) {
      case DISABLED -> kms(region).disableKey(disable -> disable.keyId(arn));
      case PENDING_DELETION ->
          kms(region)
              .scheduleKeyDeletion(
                  delete -> delete.keyId(arn).pendingWindowInDays(SHORTEST_WAIT_IN_DAYS));
      default ->
          throw new NotTestableException("a key is not brought into the state " + state.wireName());
    }
  }

  private KmsClient kms(Region region) {
    return clients.computeIfAbsent(region, services::kms);
  }
}
