/**
 * Makes up calls that nobody wrote down, and holds what comes of them against all that the rules
 * and the interpretations allow. Start with {@link Explorer}.
 */
@NullMarked
package dev.insightselectors.testkit.explore;

import org.jspecify.annotations.NullMarked;
