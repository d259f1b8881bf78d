package dev.insightselectors.core.model;

import dev.insightselectors.core.policy.Policy;
import java.util.Arrays;
import java.util.Optional;

/** A KMS key: its full ARN, its state and its key policy. */
public record KmsKey(String arn, State state, Policy policy) {
  private static final int REGION = 3;

  /** The code of the Region in its ARN. */
  public String region() {
    return arn.split(":", REGION + 2)[REGION];
  }

  /** The ARN of the key or alias that the owner of something names: what is no ARN is theirs. */
  public static String arnOf(String keyId, Caller owner) {
    if (keyId.startsWith("arn:")) {
      return keyId;
    }
    String resource = keyId.startsWith("alias/") ? keyId : "key/" + keyId;
    return "arn:%s:kms:%s:%s:%s"
        .formatted(owner.partition(), owner.region(), owner.account(), resource);
  }

  /** The states of a KMS key, as KMS spells them; only an enabled key encrypts. */
  public enum State {
    ENABLED("Enabled"),
    DISABLED("Disabled"),
    PENDING_DELETION("PendingDeletion"),
    PENDING_IMPORT("PendingImport"),
    UNAVAILABLE("Unavailable"),
    CREATING("Creating"),
    UPDATING("Updating"),
    PENDING_REPLICA_DELETION("PendingReplicaDeletion");

    private final String wireName;

    State(String wireName) {
      this.wireName = wireName;
    }

    public static Optional<State> named(String name) {
      return Arrays.stream(values()).filter(state -> state.wireName.equals(name)).findFirst();
    }

    public String wireName() {
      return wireName;
    }
  }
}
