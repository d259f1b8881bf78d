package dev.insightselectors.adapters.http;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;

/**
 * Passes requests on to another emulator, just as they are: their signatures cover the Host too.
 * Where it does not answer, the answer is 502.
 */
final class Beside implements Handler<HttpServerRequest> {
  private static final int CONNECT_MILLIS = 5000;
  private static final int HTTPS = 443;
  private static final int HTTP = 80;

  private final HttpProxy proxy;

  Beside(Vertx vertx, URI emulator) {
    boolean secure = "https".equals(emulator.getScheme());
    int usual = secure ? HTTPS : HTTP;
    HttpClientOptions options =
        new HttpClientOptions().setSsl(secure).setConnectTimeout(CONNECT_MILLIS);
    proxy =
        HttpProxy.reverseProxy(vertx.createHttpClient(options))
            .origin(emulator.getPort() < 0 ? usual : emulator.getPort(), emulator.getHost())
            .addInterceptor(new AsItCame());
  }

  /** But for a client that waits to be told to go on: we have told it by then. */
  private static final class AsItCame implements ProxyInterceptor {
    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
      ProxyRequest request = context.request();
      request.headers().remove(HttpHeaders.EXPECT);
      request.setAuthority(request.proxiedRequest().authority());
      return context.sendRequest();
    }
  }

  @Override
  public void handle(HttpServerRequest request) {
    proxy.handle(request);
  }
}
