package dev.insightselectors.faults;

import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.port.Ports;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What an implementation does otherwise; what a defect does not speak of stays as it is.
 *
 * @param operation the operation that takes the place of the one with its name
 */
public record Defect(
    Optional<Function<Ports, Entry<?, ?>>> operation, Optional<UnaryOperator<Message>> onTheWire) {

  List<Entry<?, ?>> in(List<Entry<?, ?>> operations, Ports ports) {
    Optional<Entry<?, ?>> other = operation.map(bent -> bent.apply(ports));
    return operations.stream()
        .<Entry<?, ?>>map(good -> other.filter(it -> it.name().equals(good.name())).orElse(good))
        .toList();
  }
}
