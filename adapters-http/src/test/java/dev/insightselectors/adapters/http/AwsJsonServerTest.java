package dev.insightselectors.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.adapters.http.RawHttp.Answer;
import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AwsJsonServerTest {
  private final Scripted scripted = new Scripted();

  /** The common pool has one thread on two cores, and both have to wait at once. */
  private static final Executor A_THREAD_EACH = task -> new Thread(task).start();

  @Test
  void answersTheCallUnderWayBeforeItCloses() {
    AwsJsonServer server = started(options().withExecution(Execution.ON_WORKERS));
    try (RawHttp http = RawHttp.to(server.port());
        RawHttp idle = RawHttp.to(server.port())) {
      CompletableFuture<Answer> late =
          CompletableFuture.supplyAsync(
              () -> http.call(Scripted.WAIT, "{\"Text\":\"late\"}"), A_THREAD_EACH);
      Scripted.await(scripted.waiting);

      CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close, A_THREAD_EACH);
      assertThat(idle.isEnded()).isTrue();
      assertThat(late).isNotDone();
      assertThat(closing).isNotDone();

      scripted.goOn.countDown();
      assertThat(late.join().body()).contains("\"Text\":\"late\"");
      closing.join();
      assertThat(http.isEnded()).isTrue();
      assertThatThrownBy(() -> RawHttp.to(server.port())).isInstanceOf(UncheckedIOException.class);
    }
  }

  @Test
  void doesOnceWhatIsToBeDoneAfterwardsHoweverOftenItIsClosed() {
    AtomicInteger ends = new AtomicInteger();
    AwsJsonServer server = started(options());
    server.afterwards(ends::incrementAndGet);

    server.close();
    server.close();

    assertThat(ends).hasValue(1);
  }

  @Test
  void doesWhatIsToBeDoneAfterwardsThoughItWasNeverStarted() {
    AtomicInteger ends = new AtomicInteger();
    AwsJsonServer server = new AwsJsonServer(options(), scripted.protocol());
    server.afterwards(ends::incrementAndGet);

    server.close();

    assertThat(ends).hasValue(1);
  }

  @Test
  void saysThatItsPortIsTaken() {
    try (AwsJsonServer first = started(options())) {
      AwsJsonServer second =
          new AwsJsonServer(ServerOptions.on("127.0.0.1", first.port()), scripted.protocol());

      assertThatThrownBy(second::start)
          .isInstanceOf(CannotServeException.class)
          .hasMessageStartingWith("cannot listen on 127.0.0.1:" + first.port() + ": ")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void bendsTheAnswersOfCallsOnly() {
    ServerOptions bent =
        options()
            .withWireFault(
                answer -> new WireAnswer(418, Map.of("x-amzn-query-error", "a;b"), "bent"));
    try (AwsJsonServer server = started(bent);
        RawHttp http = RawHttp.to(server.port())) {
      Answer answer = http.call(Scripted.ECHO, "{}");

      assertThat(answer.status()).isEqualTo(418);
      assertThat(answer.body()).isEqualTo("bent");
      assertThat(answer.headers())
          .containsEntry("x-amzn-query-error", "a;b")
          .doesNotContainKey("x-amzn-requestid");
      assertThat(http.send("GET /healthz", "", new byte[0]).status()).isEqualTo(200);
    }
  }

  private AwsJsonServer started(ServerOptions options) {
    AwsJsonServer server = new AwsJsonServer(options, scripted.protocol());
    server.start();
    return server;
  }

  private static ServerOptions options() {
    return ServerOptions.on("127.0.0.1", 0);
  }
}
