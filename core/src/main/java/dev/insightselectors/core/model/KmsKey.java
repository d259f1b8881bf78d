package dev.insightselectors.core.model;

import dev.insightselectors.core.policy.Policy;
import java.util.Arrays;
import java.util.Optional;

/** A KMS key: its full ARN, its state and its key policy. */
public record KmsKey(String arn, State state, Policy policy) {

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
