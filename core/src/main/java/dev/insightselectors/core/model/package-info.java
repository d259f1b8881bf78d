/**
 * The values that the operations speak of; none can exist wrong. Start with {@link
 * InsightSelectors}.
 */
@NullMarked
package dev.insightselectors.core.model;

import org.jspecify.annotations.NullMarked;
