/** The composition root: the command line. Start with {@link Main}. */
@NullMarked
package dev.insightselectors.app;

import org.jspecify.annotations.NullMarked;
