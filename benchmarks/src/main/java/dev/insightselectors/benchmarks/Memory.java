package dev.insightselectors.benchmarks;

import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/** How much memory a server holds that was started as everybody does, before and under load. */
public final class Memory {
  private static final int CONNECTIONS = 64;
  private static final Duration LOAD = Duration.ofMinutes(1);

  private Memory() {}

  public static void main(String[] args) throws IOException {
    Path file = Files.createTempFile("world", ".json");
    World world = ManyResources.beside(InMemoryWorld.pageExamples(), CONNECTIONS);
    Files.write(file, new WorldJson().write(world));
    try (Launched server = Launched.serving("--no-access-log", "--world", file.toString());
        LoadGenerator load = new LoadGenerator()) {
      server.awaitFirstAnswer(Requests.putInsightSelectors());
      long first = server.resident();
      Histogram calls = load.run(server.port(), Memory::request, CONNECTIONS, LOAD);
      System.out.printf(
          Locale.ROOT,
          "resident: %s MiB at first, %s MiB after a minute and %s calls%n",
          first,
          server.resident(),
          calls.getTotalCount());
    }
  }

  private static byte[] request(int connection) {
    return Requests.putInsightSelectors(ManyResources.name(connection));
  }
}
