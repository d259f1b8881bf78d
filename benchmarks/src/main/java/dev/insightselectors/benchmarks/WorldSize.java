package dev.insightselectors.benchmarks;

import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.Partition;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The 99th percentile of PutInsightSelectors in a world of 100,000 trails and 100,000 event data
 * stores, as a multiple of that in a world of the page's examples.
 */
public final class WorldSize {
  private static final int SIZE = 100_000;
  private static final int CONNECTIONS = 4;
  private static final int ROUNDS = 7;
  private static final Duration ROUND = Duration.ofSeconds(3);
  private static final AccountId ACCOUNT = new AccountId("123456789012");
  private static final Region REGION = new Region("us-east-2");
  private static final Partition AWS = new Partition("aws");

  private WorldSize() {}

  public static void main(String[] args) {
    byte[] request = Requests.putInsightSelectors();
    try (Reference small = new Reference(InMemoryWorld.pageExamples());
        Reference large = new Reference(large());
        LoadGenerator load = new LoadGenerator()) {
      int smallPort = small.start();
      int largePort = large.start();
      p99(load, smallPort, request);
      p99(load, largePort, request);
      List<Double> ratios = new ArrayList<>();
      for (int round = 1; round <= ROUNDS; round++) {
        double ofSmall = p99(load, smallPort, request);
        double ofLarge = p99(load, largePort, request);
        ratios.add(ofLarge / ofSmall);
        System.out.printf(
            Locale.ROOT,
            "round %s: p99 small %.0f us, large %.0f us, ratio %.2f%n",
            round,
            ofSmall,
            ofLarge,
            ofLarge / ofSmall);
      }
      System.out.printf(
          Locale.ROOT, "median ratio %.2f%n", ratios.stream().sorted().toList().get(ROUNDS / 2));
    }
  }

  /** In microseconds. */
  private static double p99(LoadGenerator load, int port, byte[] request) {
    return load.run(port, request, CONNECTIONS, ROUND).getValueAtPercentile(99) / 1000.0;
  }

  private static World large() {
    World world = InMemoryWorld.pageExamples();
    List<TrailEntry> trails = new ArrayList<>(world.trails());
    List<EventDataStoreEntry> stores = new ArrayList<>(world.eventDataStores());
    for (int i = 0; i < SIZE; i++) {
      TrailName name = new TrailName("Trail" + i);
      trails.add(
          TrailEntry.of(Trail.deliveringTo("a-bucket", new TrailArn(AWS, REGION, ACCOUNT, name))));
      String id = new UUID(i, i).toString();
      stores.add(
          EventDataStoreEntry.of(
              EventDataStore.named("Store" + i, new EventDataStoreArn(AWS, REGION, ACCOUNT, id))));
    }
    return world.withTrails(trails).withEventDataStores(stores);
  }
}
