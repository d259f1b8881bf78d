/** How a call ends: accepted, or refused with a named error. Start with {@link DocumentedError}. */
@NullMarked
package dev.insightselectors.core.error;

import org.jspecify.annotations.NullMarked;
