/**
 * The operations on trails: request, situation, rules and operation of each side by side. Start
 * with {@link CreateTrail}.
 */
@NullMarked
package dev.insightselectors.neighbours.trail;

import org.jspecify.annotations.NullMarked;
