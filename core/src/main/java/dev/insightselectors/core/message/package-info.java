/**
 * What callers send and what they are answered, before and after the rules. Start with {@link
 * PutInsightSelectorsRequest}.
 */
@NullMarked
package dev.insightselectors.core.message;

import org.jspecify.annotations.NullMarked;
