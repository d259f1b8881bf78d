package dev.insightselectors.faults;

import dev.insightselectors.core.operation.GetInsightSelectors;
import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.port.Ports;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What an implementation does otherwise; what a defect does not speak of stays as it is. */
public interface Defect {

  /** The operations that are made of these ports, with the defect in them. */
  default List<Entry<?, ?>> in(Function<Ports, List<Entry<?, ?>>> operations, Ports ports) {
    return operations.apply(ports);
  }

  /**
   * What it bends: operations, rules of them, kinds of messages; who does not say, both of them.
   */
  default Set<String> touches() {
    return Set.of(PutInsightSelectors.NAME, GetInsightSelectors.NAME);
  }

  default Optional<UnaryOperator<Message>> onTheWire() {
    return Optional.empty();
  }
}
