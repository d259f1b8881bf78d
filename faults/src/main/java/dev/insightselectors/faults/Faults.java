package dev.insightselectors.faults;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue of deliberate defects. */
public final class Faults {
  private static final List<Fault> EVERYTHING =
      Stream.of(
              RequestFaults.all(),
              IdentityFaults.all(),
              AnswerFaults.all(),
              ErrorFaults.all(),
              RuleFaults.all(),
              BoundFaults.all(),
              LoggingFaults.all(),
              SurroundingsFaults.all(),
              EffectFaults.all(),
              NeighbourFaults.all(),
              WireFaults.all(),
              Variations.all())
          .flatMap(List::stream)
          .toList();

  private Faults() {}

  /** Those that a kit has to catch. */
  public static List<Fault> all() {
    return EVERYTHING.stream().filter(fault -> Equivalents.reason(fault).isEmpty()).toList();
  }

  /** Those that no kit may catch, since nobody can be held to what they leave out. */
  public static List<Fault> permitted() {
    return EVERYTHING.stream().filter(fault -> Equivalents.reason(fault).isPresent()).toList();
  }

  public static Optional<Fault> named(String id) {
    return EVERYTHING.stream().filter(fault -> fault.id().equals(id)).findFirst();
  }
}
