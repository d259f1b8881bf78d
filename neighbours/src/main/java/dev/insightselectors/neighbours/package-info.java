/**
 * The operations around PutInsightSelectors, by which callers arrange and observe what it works on,
 * a package a thing. Start with {@link dev.insightselectors.neighbours.Neighbours}.
 */
@NullMarked
package dev.insightselectors.neighbours;

import org.jspecify.annotations.NullMarked;
