/**
 * Requirement sets: which scenarios count, and what may become of a set that was released. Start
 * with {@link ReleasedSets}.
 */
@NullMarked
package dev.insightselectors.testkit.set;

import org.jspecify.annotations.NullMarked;
