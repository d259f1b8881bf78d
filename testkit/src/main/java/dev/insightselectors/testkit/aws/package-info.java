/**
 * Arranges scenarios through public AWS operations alone, so that an implementation needs nothing
 * but a URL. Start with {@link AwsArranger}.
 */
@NullMarked
package dev.insightselectors.testkit.aws;

import org.jspecify.annotations.NullMarked;
