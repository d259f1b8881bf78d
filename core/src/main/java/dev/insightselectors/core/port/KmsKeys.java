package dev.insightselectors.core.port;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.KmsKey;
import java.util.Optional;

/**
 * Which KMS keys exist, their states and policies (PIS-084, PIS-117).
 *
 * <ul>
 *   <li>A key is found by its ARN, its key id, an alias ARN, or an alias name beginning with {@code
 *       alias/}; what is no ARN is looked for in the owner's account and Region.
 *   <li>A look-up that cannot be made is a {@link BackendException}.
 * </ul>
 */
public interface KmsKeys {

  /** The key that the owner of a trail or event data store means by this key id. */
  Optional<KmsKey> find(String keyId, Caller owner);
}
