/**
 * Requests and answers of the operations on event data stores. Start with {@link
 * CreateEventDataStoreRequest}.
 */
@NullMarked
package dev.insightselectors.core.message.store;

import org.jspecify.annotations.NullMarked;
