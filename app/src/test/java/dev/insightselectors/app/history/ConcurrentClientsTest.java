package dev.insightselectors.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.app.serve.Served;
import dev.insightselectors.core.model.ResourceLimits;
import java.util.ArrayList;
import java.util.List;
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
            new Served(InMemoryWorld.pageExamples().withLimits(new ResourceLimits(5, 1000)));
        Crowd crowd = Crowd.at(List.of(served.endpoint()), CLIENTS)) {
      List<Step> history = new ArrayList<>(crowd.call(repertoire, resources, CALLS, 0));
      history.addAll(crowd.afterwards(repertoire, resources).look());
      assertThat(history).hasSize(CLIENTS * CALLS + (CLIENTS + 2) * resources.size());
      Crowd.assertExplained(history, beginning);
    }
  }

  private static List<String> numbered(String name, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> name + "-" + number).toList();
  }
}
