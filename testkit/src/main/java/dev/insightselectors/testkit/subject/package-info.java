/** What an implementation under test has to offer. Start with {@link Subject}. */
@NullMarked
package dev.insightselectors.testkit.subject;

import org.jspecify.annotations.NullMarked;
