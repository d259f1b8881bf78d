/**
 * The errors that PutInsightSelectors does not have. Start with {@link
 * dev.insightselectors.neighbours.error.NeighbourError}.
 */
@NullMarked
package dev.insightselectors.neighbours.error;

import org.jspecify.annotations.NullMarked;
