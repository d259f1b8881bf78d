/** The operations on event data stores. Start with {@link CreateEventDataStore}. */
@NullMarked
package dev.insightselectors.core.operation.store;

import org.jspecify.annotations.NullMarked;
