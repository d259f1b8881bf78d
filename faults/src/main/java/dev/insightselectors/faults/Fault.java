package dev.insightselectors.faults;

import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Edition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One deliberate defect. Everything but the one thing it bends is as it is in the reference.
 *
 * @param id a slug
 * @param statement what is wrong with an implementation that has it
 * @param requirements the ids of the requirements that it breaks
 * @param defect what it bends
 * @param edition what it is a defect of; what it does not bend is served as of then
 */
public record Fault(
    String id, String statement, List<String> requirements, Defect defect, Edition edition) {
  /** No defect at all, of what is newest. */
  public static final Fault NONE = none(Edition.newest());

  public Fault {
    requirements = List.copyOf(requirements);
  }

  Fault(String id, String statement, List<String> requirements, Defect defect) {
    this(id, statement, requirements, defect, Edition.PINNED);
  }

  /** No defect at all, of an edition. */
  public static Fault none(Edition edition) {
    return new Fault("none", "nothing is wrong", List.of(), new Defect() {}, edition);
  }

  static Fault of(String id, String statement, Defect defect, String... requirements) {
    return new Fault(id, statement, List.of(requirements), defect);
  }

  /** The operations that are made of these ports, with the defect in them. */
  public List<Entry<?, ?>> in(Function<Ports, List<Entry<?, ?>>> operations, Ports ports) {
    return defect.in(operations, ports);
  }

  /** What it makes of every answer, if it can be seen only in messages, not in what they mean. */
  public Optional<UnaryOperator<Message>> onTheWire() {
    return defect.onTheWire();
  }
}
