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

/**
 * The 99th percentile of PutInsightSelectors in a world of 1,000,000 trails and 1,000,000 event
 * data stores, as a multiple of that in a world of the page's examples: in memory, and in a
 * database. {@code -Dsize=N} makes it smaller.
 */
public final class WorldSize {
  private static final int SIZE = Integer.getInteger("size", 1_000_000);
  private static final int CONNECTIONS = 4;
  private static final int ROUNDS = 7;
  private static final Duration ROUND = Duration.ofSeconds(3);

  private WorldSize() {}

  public static void main(String[] args) throws IOException {
    World few = InMemoryWorld.pageExamples();
    World many = ManyResources.beside(few, SIZE);
    compare("memory", new Reference(few), new Reference(many));
    Path folder = Files.createTempDirectory("world-size");
    compare(
        "sqlite",
        Reference.inDatabase(few, folder.resolve("few.db")),
        Reference.inDatabase(many, folder.resolve("many.db")));
  }

  private static void compare(String backend, Reference few, Reference many) {
    byte[] request = Requests.putInsightSelectors();
    try (few;
        many;
        LoadGenerator load = new LoadGenerator()) {
      int smallPort = few.start();
      int largePort = many.start();
      p99(load, smallPort, request);
      p99(load, largePort, request);
      List<Double> ratios = new ArrayList<>();
      for (int round = 1; round <= ROUNDS; round++) {
        double ofSmall = p99(load, smallPort, request);
        double ofLarge = p99(load, largePort, request);
        ratios.add(ofLarge / ofSmall);
        System.out.printf(
            Locale.ROOT,
            "%s, round %s: p99 small %.0f us, large %.0f us, ratio %.2f%n",
            backend,
            round,
            ofSmall,
            ofLarge,
            ofLarge / ofSmall);
      }
      System.out.printf(
          Locale.ROOT,
          "%s, %s trails and stores: median ratio %.2f%n",
          backend,
          SIZE,
          ratios.stream().sorted().toList().get(ROUNDS / 2));
    }
  }

  /** In microseconds. */
  private static double p99(LoadGenerator load, int port, byte[] request) {
    return load.run(port, request, CONNECTIONS, ROUND).getValueAtPercentile(99) / 1000.0;
  }
}
