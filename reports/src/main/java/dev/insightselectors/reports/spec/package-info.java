/**
 * The living specification: what a review meeting needs to see of each requirement, and who has
 * approved it. Start with {@link LivingSpec}.
 */
@NullMarked
package dev.insightselectors.reports.spec;

import org.jspecify.annotations.NullMarked;
