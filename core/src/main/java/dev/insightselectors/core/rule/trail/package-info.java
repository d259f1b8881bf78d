/** The rules of the operations on trails. Start with {@link TrailRulebooks}. */
@NullMarked
package dev.insightselectors.core.rule.trail;

import org.jspecify.annotations.NullMarked;
