/** The operations around PutInsightSelectors, a package a thing. Start with {@link Neighbours}. */
@NullMarked
package dev.insightselectors.neighbours;

import org.jspecify.annotations.NullMarked;
