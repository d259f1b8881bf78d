package dev.insightselectors.benchmarks;

import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.documents.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/**
 * How many PutInsightSelectors calls a second are acknowledged over a database, each when it is on
 * the disk, from connections that each put on a trail of their own.
 */
public final class SyncedPuts {
  private static final int CONNECTIONS = 16;
  private static final int ROUNDS = 7;
  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final Duration ROUND = Duration.ofSeconds(3);

  private SyncedPuts() {}

  public static void main(String[] args) throws IOException {
    Path file = Files.createTempDirectory("synced-puts").resolve("insights.db");
    World world = ManyResources.beside(InMemoryWorld.pageExamples(), CONNECTIONS);
    try (Reference reference = Reference.inDatabase(world, file);
        LoadGenerator load = new LoadGenerator()) {
      int port = reference.start();
      put(load, port, WARM_UP);
      List<Double> rates = new ArrayList<>();
      for (int round = 1; round <= ROUNDS; round++) {
        Histogram latencies = put(load, port, ROUND);
        double rate = latencies.getTotalCount() / (double) ROUND.toSeconds();
        rates.add(rate);
        System.out.printf(
            Locale.ROOT,
            "round %s: %,.0f/s, p99 %.1f ms%n",
            round,
            rate,
            latencies.getValueAtPercentile(99) / 1e6);
      }
      System.out.printf(
          Locale.ROOT,
          "median %,.0f puts a second, each on the disk when it was answered (%s)%n",
          rates.stream().sorted().toList().get(ROUNDS / 2),
          file);
    }
  }

  private static Histogram put(LoadGenerator load, int port, Duration time) {
    return load.run(
        port,
        connection -> Requests.putInsightSelectors(ManyResources.name(connection)),
        CONNECTIONS,
        time);
  }
}
