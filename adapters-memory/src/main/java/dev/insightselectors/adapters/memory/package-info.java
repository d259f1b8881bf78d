/** The ports in memory, the embedded default. Start with {@link InMemoryWorld}. */
@NullMarked
package dev.insightselectors.adapters.memory;

import org.jspecify.annotations.NullMarked;
