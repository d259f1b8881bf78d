/**
 * Sets the reports of several implementations side by side. Start with {@link Comparison}; {@link
 * ComparisonPage}, {@link ComparisonJson} and {@link ComparisonMarkdown} write it.
 */
@NullMarked
package dev.insightselectors.reports.compare;

import org.jspecify.annotations.NullMarked;
