package dev.insightselectors.adapters.http.tls;

/**
 * What a server shows, both as PEM.
 *
 * @param certificates its own first, and then those in between
 */
public record Tls(String certificates, String privateKey) {

  @Override
  public String toString() {
    return "Tls[" + certificates + "]";
  }
}
