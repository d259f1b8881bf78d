/**
 * The protocol AWS JSON 1.1 without a server: a call in, an answer out. Start with {@link AwsJson}.
 */
@NullMarked
package dev.insightselectors.adapters.http.awsjson;

import org.jspecify.annotations.NullMarked;
