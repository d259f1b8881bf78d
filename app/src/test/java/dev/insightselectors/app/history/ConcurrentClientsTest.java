package dev.insightselectors.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.app.serve.Served;
import dev.insightselectors.core.model.ResourceLimits;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sixteen clients change the same few resources at once; no answer contradicts the rules. */
@Tag("long")
class ConcurrentClientsTest {
  private static final int CLIENTS = 16;
  private static final int CALLS = 150;

  @Test
  void seeAHistoryOfTrailsThatTheRulesAllow() throws Exception {
    assertAllowed(new TrailCalls(), numbered("Trail", 4), TrailModel.NONE);
  }

  /** Many, because a name is given once, and the more there are the longer it is looked for. */
  @Test
  void seeAHistoryOfEventDataStoresThatTheRulesAllow() throws Exception {
    assertAllowed(new StoreCalls(), numbered("store", 300), StoreModel.NONE);
  }

  private static void assertAllowed(Repertoire repertoire, List<String> resources, Model beginning)
      throws Exception {
    try (Served served =
        new Served(InMemoryWorld.pageExamples().withLimits(new ResourceLimits(5, 1000)))) {
      List<Step> history = new ArrayList<>(concurrently(served.endpoint(), repertoire, resources));
      history.addAll(lookingBack(served.endpoint(), repertoire, resources));
      Map<String, List<Step>> byResource =
          history.stream().collect(Collectors.groupingBy(Step::resource));
      assertThat(history).hasSize(CLIENTS * CALLS + (CLIENTS + 2) * resources.size());
      assertThat(byResource)
          .allSatisfy(
              (resource, steps) ->
                  assertThat(Linearization.exists(steps, beginning)).as(resource).isTrue());
    }
  }

  private static List<String> numbered(String name, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> name + "-" + number).toList();
  }

  private static List<Step> concurrently(
      URI endpoint, Repertoire repertoire, List<String> resources) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Callable<List<Step>>> clients =
          IntStream.range(0, CLIENTS)
              .<Callable<List<Step>>>mapToObj(
                  seed -> () -> new RandomClient(endpoint, repertoire, resources, seed).call(CALLS))
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
  private static List<Step> lookingBack(
      URI endpoint, Repertoire repertoire, List<String> resources) {
    RandomClient client = new RandomClient(endpoint, repertoire, resources, 0);
    return resources.stream().flatMap(resource -> client.lookAt(resource).stream()).toList();
  }
}
