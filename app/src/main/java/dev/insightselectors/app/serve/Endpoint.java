package dev.insightselectors.app.serve;

/** Where clients on this machine reach a server. */
final class Endpoint {
  private static final String LOOPBACK = "127.0.0.1";

  private Endpoint() {}

  static String of(String scheme, String host, int port) {
    return scheme + "://" + reachable(host) + ":" + port;
  }

  private static String reachable(String host) {
    if (host.equals("0.0.0.0") || host.equals("::")) {
      return LOOPBACK;
    }
    return host.indexOf(':') < 0 ? host : "[" + host + "]";
  }
}
