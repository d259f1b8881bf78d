/** The rules about event selectors. Start with {@link BasicSelectorRules}. */
@NullMarked
package dev.insightselectors.core.rule.selector;

import org.jspecify.annotations.NullMarked;
