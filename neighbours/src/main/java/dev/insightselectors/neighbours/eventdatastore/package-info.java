/** The operations on event data stores. Start with {@link CreateEventDataStore}. */
@NullMarked
package dev.insightselectors.neighbours.eventdatastore;

import org.jspecify.annotations.NullMarked;
