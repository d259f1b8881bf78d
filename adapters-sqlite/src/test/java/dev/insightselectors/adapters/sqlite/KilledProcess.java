package dev.insightselectors.adapters.sqlite;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.core.testing.Samples;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.testing.FakePorts;
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
        "round-" + round, TrailArn.of(Samples.CALLER, new TrailName("Thread" + thread)));
  }

  /**
   * Never ends by itself.
   *
   * @param arguments the database, and the round to begin with
   */
  public static void main(String[] arguments) {
    Database database = Database.open(Path.of(arguments[0]));
    int begin = Integer.parseInt(arguments[1]);
    NeighbourPorts ports = SqliteWorld.ports(database, FakePorts.of(FakeWorld.sample()));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    IntStream.range(0, THREADS)
        .forEach(number -> new Thread(() -> write(ports, number, begin, out)).start());
  }

  private static void write(NeighbourPorts ports, int thread, int begin, PrintStream out) {
    TrailArn arn = trail(thread, 0).arn();
    for (int round = begin; ; round++) {
      if (ports.trails().find(arn).isEmpty()) {
        ports.trails().create(trail(thread, round));
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
