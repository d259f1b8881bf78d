/**
 * Who calls, proven by Signature Version 4. Start with {@link Signatures}; {@link Credentials} are
 * what they are checked with.
 */
@NullMarked
package dev.insightselectors.adapters.http.signature;

import org.jspecify.annotations.NullMarked;
