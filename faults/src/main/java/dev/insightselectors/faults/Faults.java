package dev.insightselectors.faults;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue of deliberate defects. */
public final class Faults {
  private static final List<Fault> ALL =
      Stream.of(
              RequestFaults.all(),
              RuleFaults.all(),
              BoundFaults.all(),
              LoggingFaults.all(),
              SurroundingsFaults.all(),
              EffectFaults.all(),
              NeighbourFaults.all(),
              ReadingFaults.all(),
              WireFaults.all())
          .flatMap(List::stream)
          .toList();

  private Faults() {}

  public static List<Fault> all() {
    return ALL;
  }

  public static Optional<Fault> named(String id) {
    return ALL.stream().filter(fault -> fault.id().equals(id)).findFirst();
  }
}
