package dev.insightselectors.adapters.http.tls;

/**
 * What an authority made.
 *
 * @param authority its own certificate as PEM, which is what clients have to trust
 */
public record Issued(Tls tls, String authority) {}
