package dev.insightselectors.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.app.serve.Served;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sixteen clients change the same few trails at once; no answer contradicts the rules. */
class ConcurrentClientsTest {
  private static final int CLIENTS = 16;
  private static final int CALLS = 150;
  private static final List<String> TRAILS = List.of("First", "Second", "Third", "Fourth");

  @Test
  void seeAHistoryThatTheRulesAllow() throws Exception {
    try (Served served = new Served()) {
      List<Step> history = new ArrayList<>(concurrently(served.endpoint()));
      history.addAll(lookingBack(served.endpoint()));
      Map<String, List<Step>> byTrail =
          history.stream().collect(Collectors.groupingBy(Step::resource));
      assertThat(history).hasSize(CLIENTS * CALLS + 2 * TRAILS.size());
      assertThat(byTrail)
          .allSatisfy((trail, steps) -> assertThat(Linearization.exists(steps)).as(trail).isTrue());
    }
  }

  private static List<Step> concurrently(URI endpoint) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Callable<List<Step>>> clients =
          IntStream.range(0, CLIENTS)
              .<Callable<List<Step>>>mapToObj(
                  seed -> () -> new RandomClient(endpoint, TRAILS, seed).call(CALLS))
              .toList();
      List<Step> all = new ArrayList<>();
      for (Future<List<Step>> steps : threads.invokeAll(clients)) {
        all.addAll(steps.get());
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }

  /** What everything has come to, once nothing changes any more. */
  private static List<Step> lookingBack(URI endpoint) {
    RandomClient client = new RandomClient(endpoint, TRAILS, 0);
    return TRAILS.stream().flatMap(trail -> client.lookAt(trail).stream()).toList();
  }
}
