/** The requirement inventory and the page that it accounts for. Start with {@link Inventory}. */
@NullMarked
package dev.insightselectors.testkit.spec;

import org.jspecify.annotations.NullMarked;
