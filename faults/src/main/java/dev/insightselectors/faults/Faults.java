package dev.insightselectors.faults;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue of deliberate defects. */
public final class Faults {
  /**
   * What looks like a defect and is none, as the page or what is known of AWS leaves room for it:
   * an unknown store may be named so for its characters too (choices C5 and C33), and one that is
   * pending deletion may take part (C13).
   */
  private static final Set<String> PERMITTED =
      Stream.concat(
              Stream.of(
                  "no-source-characters",
                  "no-destination-characters",
                  "no-store-not-pending-deletion",
                  "pending-source-only",
                  "pending-destination-only",
                  "home-region-told-otherwise",
                  "not-permitted-told-otherwise"),
              Variations.all().stream().map(Fault::id))
          .collect(Collectors.toUnmodifiableSet());

  private static final List<Fault> EVERYTHING =
      Stream.of(
              RequestFaults.all(),
              RuleFaults.all(),
              BoundFaults.all(),
              LoggingFaults.all(),
              SurroundingsFaults.all(),
              EffectFaults.all(),
              NeighbourFaults.all(),
              ReadingFaults.all(),
              WireFaults.all(),
              Variations.all())
          .flatMap(List::stream)
          .toList();

  private Faults() {}

  /** Those that a kit has to catch. */
  public static List<Fault> all() {
    return EVERYTHING.stream().filter(fault -> !PERMITTED.contains(fault.id())).toList();
  }

  /** Those that no kit may catch, since nobody can be held to what they leave out. */
  public static List<Fault> permitted() {
    return EVERYTHING.stream().filter(fault -> PERMITTED.contains(fault.id())).toList();
  }

  public static Optional<Fault> named(String id) {
    return EVERYTHING.stream().filter(fault -> fault.id().equals(id)).findFirst();
  }
}
