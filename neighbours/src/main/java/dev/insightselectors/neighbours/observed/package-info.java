/**
 * What CloudTrail has seen happen, as far as somebody tells it. Start with {@link
 * dev.insightselectors.neighbours.observed.Observed}.
 */
@NullMarked
package dev.insightselectors.neighbours.observed;

import org.jspecify.annotations.NullMarked;
