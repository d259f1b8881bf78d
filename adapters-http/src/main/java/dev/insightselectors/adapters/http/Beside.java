package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.adapters.http.awsjson.WireError;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.MediaType;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;

/**
 * Passes requests on to another emulator, just as they are: their signatures cover the Host too.
 * Where it does not answer, the answer is 502 and says where nobody answered.
 */
final class Beside implements Handler<HttpServerRequest> {
  private static final int CONNECT_MILLIS = 5000;
  private static final int HTTPS = 443;
  private static final int HTTP = 80;

  private final HttpProxy proxy;

  Beside(Vertx vertx, URI emulator, Answers answers) {
    boolean secure = "https".equals(emulator.getScheme());
    int usual = secure ? HTTPS : HTTP;
    HttpClientOptions options =
        new HttpClientOptions().setSsl(secure).setConnectTimeout(CONNECT_MILLIS);
    proxy =
        HttpProxy.reverseProxy(vertx.createHttpClient(options))
            .origin(emulator.getPort() < 0 ? usual : emulator.getPort(), emulator.getHost())
            .addInterceptor(new AsItCame(emulator, answers));
  }

  /** But for a client that waits to be told to go on: we have told it by then. */
  private record AsItCame(URI emulator, Answers answers) implements ProxyInterceptor {
    private static final String EXCHANGE = "exchange";

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
      ProxyRequest request = context.request();
      Exchange exchange = answers.begin(request.proxiedRequest());
      context.set(EXCHANGE, exchange);
      request.headers().remove(HttpHeaders.EXPECT);
      request.setAuthority(request.proxiedRequest().authority());
      return context
          .sendRequest()
          .recover(failure -> Future.succeededFuture(noAnswer(request, exchange)));
    }

    private ProxyResponse noAnswer(ProxyRequest request, Exchange exchange) {
      WireError error = WireError.nobodyBeside(emulator);
      WireAnswer answer =
          Addressee.readsXml(exchange.request())
              ? error.toXml(exchange.requestId())
              : error.toAnswer();
      MediaType type = MediaType.parse(answer.headers().get(WireAnswer.CONTENT_TYPE));
      return request
          .release()
          .response()
          .setStatusCode(answer.status())
          .putHeader(WireAnswer.REQUEST_ID, exchange.requestId())
          .setBody(Body.body(Buffer.buffer(answer.body()), type));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
      answers.passedOn(context.get(EXCHANGE, Exchange.class), context.response());
      return context.sendResponse();
    }
  }

  @Override
  public void handle(HttpServerRequest request) {
    proxy.handle(request);
  }
}
