package dev.insightselectors.core.port;

import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import java.util.Optional;

/**
 * Which event data stores exist (PIS-104, PIS-105).
 *
 * <ul>
 *   <li>A store is found by its ARN, from whatever account or Region, while it is pending deletion
 *       too; empty means that there is no such store.
 *   <li>Two look-ups between which the store has not changed give one revision; one that sees
 *       another state of the store gives another.
 *   <li>A look-up that cannot be made is a {@link BackendException}.
 * </ul>
 */
public interface EventDataStores {

  Optional<Versioned<EventDataStore>> find(EventDataStoreArn arn);
}
