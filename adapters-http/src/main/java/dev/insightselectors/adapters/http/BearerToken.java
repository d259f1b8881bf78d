package dev.insightselectors.adapters.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What callers of the registry have to know; without a token, which is for loopback, nothing. */
record BearerToken(Optional<String> secret) {
  private static final String SCHEME = "Bearer ";

  boolean admits(@Nullable String authorization) {
    return secret.isEmpty() || (authorization != null && is(SCHEME + secret.get(), authorization));
  }

  /** Whether a server at this address may do with it. */
  boolean suffices(String host) {
    return secret.isPresent() || isLoopback(host);
  }

  static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException nowhere) {
      return false;
    }
  }

  /** In the same time whatever the first difference is. */
  private static boolean is(String known, String given) {
    return MessageDigest.isEqual(
        known.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return secret.isPresent() ? "BearerToken[***]" : "BearerToken[]";
  }
}
