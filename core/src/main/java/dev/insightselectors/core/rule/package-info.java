/** The rules of the operations and their order. Start with {@link PutInsightSelectorsRules}. */
@NullMarked
package dev.insightselectors.core.rule;

import org.jspecify.annotations.NullMarked;
