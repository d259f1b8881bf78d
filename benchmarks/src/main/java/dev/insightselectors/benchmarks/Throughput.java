package dev.insightselectors.benchmarks;

import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.documents.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/**
 * How many PutInsightSelectors calls a second the reference answers, as a share of what a bare
 * Vert.x server does with the same requests. Each connection puts on a trail of its own, as clients
 * do; {@code -Dtrails=1} has all of them put on one, which shows what lost races cost.
 */
public final class Throughput {
  private static final int CONNECTIONS = 64;
  private static final int TRAILS = Integer.getInteger("trails", CONNECTIONS);
  private static final int ROUNDS = 7;
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration ROUND = Duration.ofSeconds(3);
  private static final String FIXED_ANSWER =
      """
      {"InsightSelectors":[{"InsightType":"ApiCallRateInsight"},\
      {"InsightType":"ApiErrorRateInsight"}],\
      "TrailARN":"arn:aws:cloudtrail:us-east-2:123456789012:trail/Trail0"}""";

  private Throughput() {}

  public static void main(String[] args) {
    World world = ManyResources.beside(InMemoryWorld.pageExamples(), TRAILS);
    try (BareServer bare = new BareServer();
        Reference reference = new Reference(world);
        LoadGenerator load = new LoadGenerator()) {
      int barePort = bare.start(FIXED_ANSWER);
      int referencePort = reference.start();
      put(load, barePort, WARM_UP);
      put(load, referencePort, WARM_UP);
      List<Double> ratios = new ArrayList<>();
      for (int round = 1; round <= ROUNDS; round++) {
        double ofBare = rate(load, barePort);
        double ofReference = rate(load, referencePort);
        ratios.add(ofReference / ofBare);
        System.out.printf(
            Locale.ROOT,
            "round %s: bare %,.0f/s, reference %,.0f/s, ratio %.2f%n",
            round,
            ofBare,
            ofReference,
            ofReference / ofBare);
      }
      System.out.printf(
          Locale.ROOT, "median ratio %.2f%n", ratios.stream().sorted().toList().get(ROUNDS / 2));
    }
  }

  private static double rate(LoadGenerator load, int port) {
    return put(load, port, ROUND).getTotalCount() / (double) ROUND.toSeconds();
  }

  private static Histogram put(LoadGenerator load, int port, Duration time) {
    return load.run(
        port,
        connection -> Requests.putInsightSelectors(ManyResources.name(connection % TRAILS)),
        CONNECTIONS,
        time);
  }
}
