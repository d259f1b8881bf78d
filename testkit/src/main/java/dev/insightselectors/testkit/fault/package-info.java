/** Deliberate defects, by which the kit shows that it can fail. Start with {@link Fault}. */
@NullMarked
package dev.insightselectors.testkit.fault;

import org.jspecify.annotations.NullMarked;
