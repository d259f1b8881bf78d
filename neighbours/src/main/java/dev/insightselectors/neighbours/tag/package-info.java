/** The operations on tags. Start with {@link AddTags}. */
@NullMarked
package dev.insightselectors.neighbours.tag;

import org.jspecify.annotations.NullMarked;
