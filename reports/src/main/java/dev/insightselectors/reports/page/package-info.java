/**
 * What all pages have in common, beside the templates in {@code jte/page}. Start with {@link
 * Pages}.
 */
@NullMarked
package dev.insightselectors.reports.page;

import org.jspecify.annotations.NullMarked;
