/**
 * Scripts for a shell that do again what was done to a subject, from nothing. Start with {@link
 * Tape}, which keeps what was sent.
 */
@NullMarked
package dev.insightselectors.testkit.replay;

import org.jspecify.annotations.NullMarked;
