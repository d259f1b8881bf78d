/**
 * The certificates of a server. Start with {@link Tls}; {@link ThrowAwayAuthority} makes some where
 * nobody has any.
 */
@NullMarked
package dev.insightselectors.adapters.http.tls;

import org.jspecify.annotations.NullMarked;
