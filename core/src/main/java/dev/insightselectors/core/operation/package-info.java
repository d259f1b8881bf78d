/** The operations themselves. Start with {@link PutInsightSelectors}. */
@NullMarked
package dev.insightselectors.core.operation;

import org.jspecify.annotations.NullMarked;
