/**
 * The operations on trails: request, situation, rules and answer of each side by side. Start with
 * {@link dev.insightselectors.neighbours.trail.TrailOperations}.
 */
@NullMarked
package dev.insightselectors.neighbours.trail;

import org.jspecify.annotations.NullMarked;
