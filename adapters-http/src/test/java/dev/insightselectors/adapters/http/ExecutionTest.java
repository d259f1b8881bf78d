package dev.insightselectors.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.http.RawHttp.Answer;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ExecutionTest {
  private final Scripted scripted = new Scripted();

  @Test
  void runsOnTheEventLoopWhatNeverWaits() {
    try (AwsJsonServer server = started(Execution.ON_EVENT_LOOP);
        RawHttp http = RawHttp.to(server.port())) {
      assertThat(http.call(Scripted.ECHO, "{}").body()).contains("eventloop");
    }
  }

  @Test
  void leavesTheEventLoopForWhatMayWait() {
    try (AwsJsonServer server = started(Execution.ON_WORKERS);
        RawHttp http = RawHttp.to(server.port())) {
      assertThat(http.call(Scripted.ECHO, "{}").body()).contains("worker");
    }
  }

  @Test
  void answersOthersWhileCallsWait() {
    int others = 2 * Runtime.getRuntime().availableProcessors();
    try (AwsJsonServer server = started(Execution.ON_WORKERS);
        RawHttp slow = RawHttp.to(server.port())) {
      CompletableFuture<Answer> late =
          CompletableFuture.supplyAsync(() -> slow.call(Scripted.WAIT, "{}"));
      Scripted.await(scripted.waiting);

      for (int i = 0; i < others; i++) {
        try (RawHttp http = RawHttp.to(server.port())) {
          assertThat(http.call(Scripted.ECHO, "{}").status()).isEqualTo(200);
        }
      }
      assertThat(late).isNotDone();

      scripted.goOn.countDown();
      assertThat(late.join().status()).isEqualTo(200);
    }
  }

  @Test
  void keepsAFaultOfAWorkerToItself() {
    try (AwsJsonServer server = started(Execution.ON_WORKERS);
        RawHttp http = RawHttp.to(server.port())) {
      assertThat(http.call(Scripted.BREAK, "{}").status()).isEqualTo(500);
    }
  }

  private AwsJsonServer started(Execution execution) {
    AwsJsonServer server =
        new AwsJsonServer(
            ServerOptions.on("127.0.0.1", 0).withExecution(execution), scripted.protocol());
    server.start();
    return server;
  }
}
