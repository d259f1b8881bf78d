package dev.insightselectors.faults;

import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.port.Ports;
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
 */
public record Fault(String id, String statement, List<String> requirements, Defect defect) {
  /** No defect at all. */
  public static final Fault NONE = of("none", "nothing is wrong", new Defect() {});

  public Fault {
    requirements = List.copyOf(requirements);
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
