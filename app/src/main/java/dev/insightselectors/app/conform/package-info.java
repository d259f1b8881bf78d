/**
 * The commands that test implementations, and the reference as a subject of its own kit. Start with
 * {@link ConformCommand}.
 */
@NullMarked
package dev.insightselectors.app.conform;

import org.jspecify.annotations.NullMarked;
