/**
 * The operations on event data stores: request, situation, rules and answer of each side by side.
 * Start with {@link dev.insightselectors.neighbours.eventdatastore.EventDataStoreOperations}.
 */
@NullMarked
package dev.insightselectors.neighbours.eventdatastore;

import org.jspecify.annotations.NullMarked;
