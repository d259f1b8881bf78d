package dev.insightselectors.benchmarks;

import dev.insightselectors.adapters.memory.InMemoryWorld;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many PutInsightSelectors calls a second the reference answers, as a share of what a bare
 * Vert.x server does with the same requests.
 */
public final class Throughput {
  private static final int CONNECTIONS = 64;
  private static final int ROUNDS = 7;
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration ROUND = Duration.ofSeconds(3);
  private static final String FIXED_ANSWER =
      """
      {"InsightSelectors":[{"InsightType":"ApiCallRateInsight"},\
      {"InsightType":"ApiErrorRateInsight"}],\
      "TrailARN":"arn:aws:cloudtrail:us-east-2:123456789012:trail/SampleTrail"}""";

  private Throughput() {}

  public static void main(String[] args) {
    byte[] request = Requests.putInsightSelectors();
    try (BareServer bare = new BareServer();
        Reference reference = new Reference(InMemoryWorld.pageExamples());
        LoadGenerator load = new LoadGenerator()) {
      int barePort = bare.start(FIXED_ANSWER);
      int referencePort = reference.start();
      load.run(barePort, request, CONNECTIONS, WARM_UP);
      load.run(referencePort, request, CONNECTIONS, WARM_UP);
      List<Double> ratios = new ArrayList<>();
      for (int round = 1; round <= ROUNDS; round++) {
        double ofBare = rate(load, barePort, request);
        double ofReference = rate(load, referencePort, request);
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

  private static double rate(LoadGenerator load, int port, byte[] request) {
    return load.run(port, request, CONNECTIONS, ROUND).getTotalCount() / (double) ROUND.toSeconds();
  }
}
