/** Deliberate defects, by which a kit shows that it can fail. Start with {@link Fault}. */
@NullMarked
package dev.insightselectors.faults;

import org.jspecify.annotations.NullMarked;
