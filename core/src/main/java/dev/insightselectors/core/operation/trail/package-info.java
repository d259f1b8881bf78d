/** The operations on trails. Start with {@link CreateTrail}. */
@NullMarked
package dev.insightselectors.core.operation.trail;

import org.jspecify.annotations.NullMarked;
