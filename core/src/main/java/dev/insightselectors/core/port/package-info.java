/** What the operations ask of the outside, one question an interface. Start with {@link Trails}. */
@NullMarked
package dev.insightselectors.core.port;

import org.jspecify.annotations.NullMarked;
