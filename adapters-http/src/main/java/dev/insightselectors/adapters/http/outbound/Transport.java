package dev.insightselectors.adapters.http.outbound;

import dev.insightselectors.adapters.http.outbound.RegistryFaultException.Cure;
import dev.insightselectors.adapters.http.registry.RegistryApi;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Requests over pooled connections, each waited for, and none for longer than it may take. */
final class Transport implements AutoCloseable {
  private static final int MOST_CONNECTIONS = 64;

  /** Less than any server keeps an idle connection, so that none is used that is just closed. */
  private static final int KEEP_ALIVE_SECONDS = 3;

  private final RemoteOptions options;
  private final String root;
  private final Vertx vertx;
  private final WebClient client;

  Transport(RemoteOptions options) {
    this.options = options;
    this.root = options.registry().toString().replaceAll("/+$", "") + RegistryApi.ROOT;
    this.vertx = Vertx.vertx(vertxOptions());
    this.client =
        WebClient.create(
            vertx,
            new WebClientOptions()
                .setFollowRedirects(false)
                .setConnectTimeout((int) options.patience().toMillis())
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS),
            new PoolOptions().setHttp1MaxSize(MOST_CONNECTIONS));
  }

  /** Whatever is answered in time; else a {@link RegistryFaultException}. */
  Reply send(Question question, Duration patience) {
    if (Context.isOnEventLoopThread()) {
      throw new IllegalStateException("a registry is waited for, and an event loop must not wait");
    }
    return Reply.of(question, awaited(question, patience, sent(question, patience)));
  }

  private CompletableFuture<HttpResponse<Buffer>> sent(Question question, Duration patience) {
    HttpRequest<Buffer> request =
        client
            .requestAbs(question.method(), root + question.path())
            .timeout(Math.max(1, patience.toMillis()));
    question.headers().forEach(request::putHeader);
    options.token().ifPresent(request::bearerTokenAuthentication);
    return request
        .sendBuffer(Buffer.buffer(question.body()))
        .toCompletionStage()
        .toCompletableFuture();
  }

  private static <T> T awaited(Question question, Duration patience, CompletableFuture<T> answer) {
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failure) {
      throw fault(question, failure);
    } catch (TimeoutException late) {
      throw new RegistryFaultException(Cure.LOOK_AGAIN, question + " took too long", late);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new RegistryFaultException(Cure.NONE, question + " was interrupted", interrupted);
    }
  }

  /** A connection that was never made has carried nothing. */
  private static RegistryFaultException fault(Question question, ExecutionException failure) {
    boolean unreached = failure.getCause() instanceof ConnectException;
    return new RegistryFaultException(
        unreached ? Cure.ASK_AGAIN : Cure.LOOK_AGAIN,
        question + " was not answered: " + failure.getMessage(),
        failure);
  }

  private static VertxOptions vertxOptions() {
    return new VertxOptions()
        .setUseDaemonThread(true)
        .setFileSystemOptions(
            new FileSystemOptions()
                .setClassPathResolvingEnabled(false)
                .setFileCachingEnabled(false));
  }

  @Override
  public void close() {
    client.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
