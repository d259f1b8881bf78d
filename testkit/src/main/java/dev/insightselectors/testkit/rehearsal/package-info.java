/**
 * A run against an AWS that is made up: it shows every call that a real run would make, and that
 * what is arranged through public operations is what the scenarios ask for. Start with {@link
 * Journal}.
 */
@NullMarked
package dev.insightselectors.testkit.rehearsal;

import org.jspecify.annotations.NullMarked;
