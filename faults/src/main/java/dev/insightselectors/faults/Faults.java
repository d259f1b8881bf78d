package dev.insightselectors.faults;

import dev.insightselectors.core.rule.Edition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

  private static final List<Fault> NEWER =
      Stream.of(RuleFaults.added(Edition.EVENT_CATEGORIES), EventCategoryFaults.all())
          .flatMap(List::stream)
          .toList();

  private Faults() {}

  /** Those that a kit has to catch of what an edition adds; of the pinned one, of all. */
  public static List<Fault> addedBy(Edition edition) {
    return edition == Edition.PINNED
        ? all()
        : NEWER.stream().filter(fault -> fault.edition() == edition).toList();
  }

  /** Those that a kit has to catch. */
  public static List<Fault> all() {
    return EVERYTHING.stream().filter(fault -> Equivalents.reason(fault).isEmpty()).toList();
  }

  /** Those that no kit may catch, since nobody can be held to what they leave out. */
  public static List<Fault> permitted() {
    return EVERYTHING.stream().filter(fault -> Equivalents.reason(fault).isPresent()).toList();
  }

  /** The same in few groups, each of some that have nothing to do with one another. */
  public static List<List<Fault>> permittedInGroups() {
    return Together.groups(permitted());
  }

  /** One implementation with all of these, which must have nothing to do with one another. */
  public static Fault together(List<Fault> group) {
    return new Fault(
        group.stream().map(Fault::id).collect(Collectors.joining("+")),
        group.stream().map(Fault::statement).collect(Collectors.joining("; ")),
        List.of(),
        new Together(group.stream().map(Fault::defect).toList()));
  }

  /** What they can be named by. */
  public static List<String> ids() {
    return named().map(Fault::id).toList();
  }

  public static Optional<Fault> named(String id) {
    return named().filter(fault -> fault.id().equals(id)).findFirst();
  }

  private static Stream<Fault> named() {
    return Stream.concat(EVERYTHING.stream(), NEWER.stream());
  }
}
