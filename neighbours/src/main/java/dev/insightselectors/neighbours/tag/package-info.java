/** The operations on tags. Start with {@link dev.insightselectors.neighbours.tag.TagOperations}. */
@NullMarked
package dev.insightselectors.neighbours.tag;

import org.jspecify.annotations.NullMarked;
