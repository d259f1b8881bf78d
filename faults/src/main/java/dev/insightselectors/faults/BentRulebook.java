package dev.insightselectors.faults;

import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.core.rule.Rulebook;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An operation with some rules that judge otherwise.
 *
 * @param rules the ids of those
 * @param made the operation that keeps to a rulebook
 */
record BentRulebook<S>(
    String operation,
    Set<String> rules,
    Rulebook<S> rulebook,
    BiFunction<Ports, Rulebook<S>, Entry<?, ?>> made)
    implements Defect {

  @Override
  public List<Entry<?, ?>> in(Function<Ports, List<Entry<?, ?>>> operations, Ports ports) {
    Entry<?, ?> other = made.apply(ports, rulebook);
    return operations.apply(ports).stream()
        .<Entry<?, ?>>map(it -> it.name().equals(operation) ? other : it)
        .toList();
  }

  @Override
  public Set<String> touches() {
    return rules.stream().map(rule -> operation + "/" + rule).collect(Collectors.toSet());
  }

  /** With those bent too that another of the same operation bends. */
  @SuppressWarnings("unchecked")
  BentRulebook<S> and(BentRulebook<?> more) {
    BentRulebook<S> other = (BentRulebook<S>) more;
    List<Rule<S>> both =
        IntStream.range(0, rulebook.rules().size())
            .mapToObj(
                i -> {
                  Rule<S> rule = rulebook.rules().get(i);
                  return rules.contains(rule.id()) ? rule : other.rulebook.rules().get(i);
                })
            .toList();
    Set<String> all =
        Stream.concat(rules.stream(), other.rules.stream()).collect(Collectors.toSet());
    return new BentRulebook<>(operation, all, new Rulebook<>(both), made);
  }
}
