/** Requests and answers of the operations on tags. Start with {@link TagForm}. */
@NullMarked
package dev.insightselectors.core.message.tag;

import org.jspecify.annotations.NullMarked;
