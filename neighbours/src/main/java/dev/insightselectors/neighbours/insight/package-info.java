/**
 * The operations that tell what Insights have found. Start with {@link
 * dev.insightselectors.neighbours.insight.InsightOperations}.
 */
@NullMarked
package dev.insightselectors.neighbours.insight;

import org.jspecify.annotations.NullMarked;
