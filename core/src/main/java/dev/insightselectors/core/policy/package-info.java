/** IAM policy documents and what they allow. Start with {@link Policy}. */
@NullMarked
package dev.insightselectors.core.policy;

import org.jspecify.annotations.NullMarked;
