package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.adapters.aws.engine.Moto;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.port.KmsKeys;
import dev.insightselectors.core.port.KmsKeysContract;
import dev.insightselectors.core.testing.Samples;
import dev.insightselectors.documents.PolicyJson;
import java.util.Optional;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeyMetadata;

class MotoKmsKeysTest extends KmsKeysContract {
  private final AwsClients clients = Clients.of(Moto.engine().endpoint());
  private final KmsClient kms = clients.kms(Samples.REGION);

  @Override
  protected KmsKeys kmsKeys() {
    return new AwsKmsKeys(clients);
  }

  @Override
  protected KmsKey newKey(KmsKey.State state, Policy policy) {
    String document = new PolicyJson().write(policy).toString();
    KeyMetadata made = kms.createKey(it -> it.policy(document)).keyMetadata();
    if (state == KmsKey.State.DISABLED) {
      kms.disableKey(it -> it.keyId(made.keyId()));
    }
    if (state == KmsKey.State.PENDING_DELETION) {
      kms.scheduleKeyDeletion(it -> it.keyId(made.keyId()));
    }
    return new KmsKey(made.arn(), state, policy);
  }

  @Override
  protected void hasAlias(String aliasName, KmsKey key) {
    kms.createAlias(it -> it.aliasName(aliasName).targetKeyId(key.arn()));
  }

  @Override
  protected Optional<KmsKeys> unreachableKmsKeys() {
    return Optional.of(new AwsKmsKeys(Clients.unreachable()));
  }
}
