package dev.insightselectors.adapters.sqlite;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.testing.Samples;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Writes until it is killed: eight threads, each with a trail of its own. After each write that has
 * returned it prints the thread and the round.
 */
final class KilledProcess {
  static final int THREADS = 8;
  private static final String ROUND = "round-";
  private static final List<InsightSelection> SELECTIONS =
      List.of(
          InsightSelection.NONE,
          of(InsightType.API_CALL_RATE),
          of(InsightType.API_ERROR_RATE),
          of(InsightType.API_CALL_RATE, InsightType.API_ERROR_RATE));

  private KilledProcess() {}

  private static InsightSelection of(InsightType... types) {
    return new InsightSelection(InsightSelectors.of(types), Optional.empty());
  }

  /** What the trail of a thread has on in a round. */
  static InsightSelection selection(int round) {
    return SELECTIONS.get(round % SELECTIONS.size());
  }

  /** Its bucket tells of the round. */
  static Trail trail(int thread, int round) {
    return Trail.deliveringTo(
        ROUND + round, TrailArn.of(Samples.CALLER, new TrailName("Thread" + thread)));
  }

  /** Which round the trail of a thread is of; 0 where there is none yet. */
  static int round(NeighbourPorts ports, int thread) {
    return ports
        .trails()
        .find(trail(thread, 0).arn())
        .map(found -> found.resource().delivery().bucketName().substring(ROUND.length()))
        .map(Integer::valueOf)
        .orElse(0);
  }

  /**
   * Never ends by itself.
   *
   * @param arguments the database
   */
  public static void main(String[] arguments) {
    Database database = Database.open(Path.of(arguments[0]));
    NeighbourPorts ports = Databases.ports(database, Databases.ROOMY);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    IntStream.range(0, THREADS)
        .forEach(number -> new Thread(() -> write(ports, number, out)).start());
  }

  /** Begins with the round that may have been left half way. */
  private static void write(NeighbourPorts ports, int thread, PrintStream out) {
    TrailArn arn = trail(thread, 0).arn();
    for (int round = Math.max(1, round(ports, thread)); ; round++) {
      if (ports.trails().find(arn).isEmpty() && !ports.trails().create(trail(thread, round))) {
        throw new IllegalStateException("there is room for " + arn);
      }
      if (!ports.trails().replace(trail(thread, round), revision(ports, arn))
          || !ports
              .insights()
              .insightSelections()
              .replace(arn, revision(ports, arn), selection(round))) {
        throw new IllegalStateException("nobody else writes to " + arn);
      }
      out.println(thread + " " + round);
    }
  }

  private static Revision revision(NeighbourPorts ports, TrailArn arn) {
    return ports.trails().find(arn).orElseThrow().revision();
  }
}
