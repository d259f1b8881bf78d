/**
 * Event selectors as they are written in requests and answers. Start with {@link
 * BasicSelectorForm}.
 */
@NullMarked
package dev.insightselectors.core.message.selector;

import org.jspecify.annotations.NullMarked;
