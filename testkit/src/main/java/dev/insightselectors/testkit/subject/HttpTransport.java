package dev.insightselectors.testkit.subject;

import dev.insightselectors.core.model.Region;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javax.net.ssl.SSLException;

/** Messages over HTTP/1.1, each to where the implementation is in the caller's Region. */
public final class HttpTransport implements Transport {
  /** A call, and a second one that asks whether anybody is there, take half a minute at most. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Function<Region, URI> endpoints;
  private final Authentication authentication;
  private final Target target;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  public HttpTransport(
      Function<Region, URI> endpoints, Authentication authentication, Target target) {
    this.endpoints = endpoints;
    this.authentication = authentication;
    this.target = target;
  }

  /** To one address whatever the Region, in the way of emulators: nothing is signed. */
  public static HttpTransport to(URI endpoint) {
    return to(endpoint, Target.LONG);
  }

  /** The same with calls in the spelling that is known there. */
  public static HttpTransport to(URI endpoint, Target target) {
    return new HttpTransport(region -> endpoint, Authentication.CLAIMED, target);
  }

  @Override
  public RawMessage message(ApiCall call) {
    return target.message(call);
  }

  @Override
  public Reply send(RawMessage message) {
    URI address = address(message);
    try {
      return answer(client.sendAsync(request(message, address), BoundedBody.handler()));
    } catch (ConnectException | HttpConnectTimeoutException refused) {
      throw new UnreachableException("Nothing answers at " + address, refused);
    } catch (SSLException untrusted) {
      throw new UnreachableException(
          "No TLS with %s: %s (--ca FILE or AWS_CA_BUNDLE says whom to trust)"
              .formatted(address, untrusted.getMessage()),
          untrusted);
    } catch (TimeoutException late) {
      throw new NoAnswerException(
          "%s was not answered in %s seconds".formatted(message.summary(), PATIENCE.toSeconds()),
          late);
    } catch (IOException broken) {
      throw new NoAnswerException(message.summary() + " was not answered: " + broken, broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new UnreachableException("Interrupted while waiting for " + address, interrupted);
    }
  }

  @Override
  public String curl(RawMessage message) {
    return CurlLine.of(address(message), message, authentication.curl(message));
  }

  /** Within the time that there is for the whole answer, its body too. */
  private static Reply answer(CompletableFuture<HttpResponse<byte[]>> sending)
      throws IOException, InterruptedException, TimeoutException {
    try {
      HttpResponse<byte[]> response = sending.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return new Reply(response.statusCode(), response.headers().map(), response.body());
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof IOException broken ? broken : new IOException(failed);
    } finally {
      sending.cancel(true);
    }
  }

  private URI address(RawMessage message) {
    URI endpoint = endpoints.apply(message.caller().region());
    String base = endpoint.getPath().replaceAll("/+$", "");
    return base.isEmpty()
        ? endpoint.resolve(message.path())
        : endpoint.resolve(base + message.path());
  }

  private HttpRequest request(RawMessage message, URI address) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .method(message.method(), BodyPublishers.ofByteArray(message.body()));
    authentication.headers(message, address).forEach(request::header);
    message.headers().forEach(request::header);
    return request.build();
  }
}
