/**
 * The registry API without a server: a request in, an answer out. {@code registry.openapi.yaml}
 * says what it is; start with {@link RegistryApi}.
 */
@NullMarked
package dev.insightselectors.adapters.http.registry;

import org.jspecify.annotations.NullMarked;
