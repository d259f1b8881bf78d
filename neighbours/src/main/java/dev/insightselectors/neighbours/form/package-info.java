/**
 * Event selectors and tags as requests write them, and their rules. Start with {@link
 * BasicSelectorForm}.
 */
@NullMarked
package dev.insightselectors.neighbours.form;

import org.jspecify.annotations.NullMarked;
