/** Requests and answers of the operations on trails. Start with {@link CreateTrailRequest}. */
@NullMarked
package dev.insightselectors.core.message.trail;

import org.jspecify.annotations.NullMarked;
