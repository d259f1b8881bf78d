/**
 * What an implementation was seen to answer where the AWS documentation leaves something open, kept
 * as a file. Start with {@link Capture}.
 */
@NullMarked
package dev.insightselectors.testkit.capture;

import org.jspecify.annotations.NullMarked;
