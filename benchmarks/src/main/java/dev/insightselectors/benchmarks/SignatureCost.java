package dev.insightselectors.benchmarks;

import dev.insightselectors.adapters.http.Trust;
import dev.insightselectors.adapters.http.signature.Credentials;
import dev.insightselectors.adapters.http.signature.Signatures;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How many signed PutInsightSelectors calls a second the reference answers when it checks their
 * signatures, as a share of what it answers when it does not.
 */
public final class SignatureCost {
  private static final int CONNECTIONS = 64;
  private static final int ROUNDS = 7;
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration ROUND = Duration.ofSeconds(3);

  private SignatureCost() {}

  public static void main(String[] args) throws IOException {
    byte[] request = Requests.signedPutInsightSelectors();
    try (Reference open = new Reference(InMemoryWorld.pageExamples());
        Reference checking = new Reference(InMemoryWorld.pageExamples(), checking());
        LoadGenerator load = new LoadGenerator()) {
      int openPort = open.start();
      int checkingPort = checking.start();
      load.run(openPort, request, CONNECTIONS, WARM_UP);
      load.run(checkingPort, request, CONNECTIONS, WARM_UP);
      List<Double> ratios = new ArrayList<>();
      for (int round = 1; round <= ROUNDS; round++) {
        double ofOpen = rate(load, openPort, request);
        double ofChecking = rate(load, checkingPort, request);
        ratios.add(ofChecking / ofOpen);
        System.out.printf(
            "round %d: unchecked %,.0f/s, checked %,.0f/s, ratio %.2f%n",
            round, ofOpen, ofChecking, ofChecking / ofOpen);
      }
      System.out.printf("median ratio %.2f%n", ratios.stream().sorted().toList().get(ROUNDS / 2));
    }
  }

  private static Trust checking() throws IOException {
    Path file = Files.createTempFile("credentials", "");
    Files.writeString(
        file,
        "[a]\naws_access_key_id = %s\naws_secret_access_key = %s\n"
            .formatted(Requests.KEY, Requests.SECRET));
    return Trust.USUAL.withSignatures(
        new Signatures(Credentials.read(file), () -> Requests.SIGNED_AT));
  }

  private static double rate(LoadGenerator load, int port, byte[] request) {
    return load.run(port, request, CONNECTIONS, ROUND).getTotalCount() / (double) ROUND.toSeconds();
  }
}
