/** The operations on tags. Start with {@link AddTags}. */
@NullMarked
package dev.insightselectors.core.operation.tag;

import org.jspecify.annotations.NullMarked;
