package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.port.KmsKeys;
import dev.insightselectors.documents.PolicyJson;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeyMetadata;

/** The keys of KMS, each asked of in its Region, with their states and key policies. */
record AwsKmsKeys(AwsClients clients) implements KmsKeys {
  private static final Set<String> NOTHING = Set.of("NotFoundException");
  private static final AwsCall DESCRIBE = new AwsCall("KMS DescribeKey");
  private static final AwsCall GET_POLICY = new AwsCall("KMS GetKeyPolicy");
  private static final int REGION = 3;

  @Override
  public Optional<KmsKey> find(String keyId, Caller owner) {
    KmsClient kms = clients.kms(region(keyId, owner));
    String arn = KmsKey.arnOf(keyId, owner);
    return DESCRIBE
        .unless(NOTHING, () -> kms.describeKey(it -> it.keyId(arn)).keyMetadata())
        .filter(found -> owner(found.arn()).equals(owner(arn)))
        .flatMap(found -> withPolicy(kms, found));
  }

  /** The policy is asked of by the key's own ARN: GetKeyPolicy takes no alias. */
  private static Optional<KmsKey> withPolicy(KmsClient kms, KeyMetadata found) {
    return GET_POLICY
        .unless(
            NOTHING,
            () -> kms.getKeyPolicy(it -> it.keyId(found.arn()).policyName("default")).policy())
        .map(
            policy ->
                new KmsKey(
                    found.arn(),
                    state(found),
                    AwsCall.understood(
                        "the policy of " + found.arn(), policy, new PolicyJson()::parse)));
  }

  /** The account and Region of a key or alias; an engine may answer of another account's key. */
  private static String owner(String arn) {
    return arn.substring(0, arn.lastIndexOf(':'));
  }

  private static KmsKey.State state(KeyMetadata found) {
    return KmsKey.State.named(found.keyStateAsString()).orElse(KmsKey.State.UNAVAILABLE);
  }

  private static Region region(String keyId, Caller owner) {
    List<String> parts = List.of(keyId.split(":", REGION + 2));
    return parts.size() > REGION && Region.isRegion(parts.get(REGION))
        ? new Region(parts.get(REGION))
        : owner.region();
  }
}
