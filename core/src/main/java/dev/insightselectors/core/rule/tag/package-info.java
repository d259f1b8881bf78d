/** The rules about tags. Start with {@link TagRules}. */
@NullMarked
package dev.insightselectors.core.rule.tag;

import org.jspecify.annotations.NullMarked;
