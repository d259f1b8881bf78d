package dev.insightselectors.faults;

import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.port.Ports;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What an implementation does otherwise; what a defect does not speak of stays as it is. */
public interface Defect {

  default List<Entry<?, ?>> in(List<Entry<?, ?>> operations, Ports ports) {
    return operations;
  }

  default Optional<UnaryOperator<Message>> onTheWire() {
    return Optional.empty();
  }
}
