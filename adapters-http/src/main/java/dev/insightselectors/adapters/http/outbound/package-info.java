/**
 * The ports over a registry that is reached over HTTP, whoever wrote it. Start with {@link
 * dev.insightselectors.adapters.http.outbound.RemoteRegistry}.
 */
@NullMarked
package dev.insightselectors.adapters.http.outbound;

import org.jspecify.annotations.NullMarked;
