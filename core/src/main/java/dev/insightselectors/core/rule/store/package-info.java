/** The rules of the operations on event data stores. Start with {@link EventDataStoreRulebooks}. */
@NullMarked
package dev.insightselectors.core.rule.store;

import org.jspecify.annotations.NullMarked;
