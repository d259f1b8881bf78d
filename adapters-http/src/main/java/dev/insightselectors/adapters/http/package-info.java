/** The server: HTTP around {@code awsjson}, and the registry. Start with {@link AwsJsonServer}. */
@NullMarked
package dev.insightselectors.adapters.http;

import org.jspecify.annotations.NullMarked;
