/**
 * The JSON forms of the domain: world, trail, event data store, policy. Start with {@link World}.
 */
@NullMarked
package dev.insightselectors.documents;

import org.jspecify.annotations.NullMarked;
