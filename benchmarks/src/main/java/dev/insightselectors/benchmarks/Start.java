package dev.insightselectors.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long it takes from the launcher to the first answer, and to the version. In seconds. */
public final class Start {
  private static final int ROUNDS = 9;

  private Start() {}

  public static void main(String[] args) throws IOException {
    untilFirstAnswer(); // Builds, and writes the archive of classes.
    List<Double> answers = new ArrayList<>();
    List<Double> versions = new ArrayList<>();
    for (int round = 1; round <= ROUNDS; round++) {
      answers.add(untilFirstAnswer());
      versions.add(untilVersion());
    }
    tell("serve, to the first answer", answers);
    tell("--version", versions);
  }

  private static double untilFirstAnswer() throws IOException {
    long began = System.nanoTime();
    try (Launched server = Launched.serving()) {
      server.awaitFirstAnswer(Requests.putInsightSelectors());
      return (System.nanoTime() - began) / 1e9;
    }
  }

  private static double untilVersion() throws IOException {
    long began = System.nanoTime();
    Launched.start(List.of("--version")).onExit().join();
    return (System.nanoTime() - began) / 1e9;
  }

  private static void tell(String what, List<Double> seconds) {
    List<Double> sorted = seconds.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%s: median %.2f s, %.2f to %.2f%n",
        what,
        sorted.get(ROUNDS / 2),
        sorted.get(0),
        sorted.get(ROUNDS - 1));
  }
}
