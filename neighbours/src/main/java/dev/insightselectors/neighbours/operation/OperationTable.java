package dev.insightselectors.neighbours.operation;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.operation.OptimisticExecution;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The form that all operations of this module have: the quota is spent, a rulebook judges the call
 * as it presents itself, and then comes what was asked for.
 */
public record OperationTable(NeighbourPorts ports) {

  /** An operation that only looks. */
  public <Q, S, A> Entry<Q, A> reading(
      String name,
      Class<Q> request,
      BiFunction<Call, Q, S> situation,
      Rulebook<S> rulebook,
      Function<S, A> answer) {
    return new Entry<>(
        name,
        request,
        (caller, given) ->
            OptimisticExecution.read(
                rulebook, situation.apply(begun(name, caller), given), answer));
  }

  /**
   * An operation that changes something.
   *
   * @param change makes the change against what was judged; false when the race for it was lost
   * @param answer what is told of a change that was made
   */
  public <Q, S, R, A> Entry<Q, A> writing(
      String name,
      Class<Q> request,
      BiFunction<Call, Q, S> situation,
      Rulebook<S> rulebook,
      Function<S, Optional<R>> change,
      Function<R, A> answer) {
    return new Entry<>(
        name,
        request,
        (caller, given) -> {
          Call call = begun(name, caller);
          return OptimisticExecution.write(
              name,
              rulebook,
              () -> situation.apply(call, given),
              judged -> change.apply(judged).map(answer));
        });
  }

  private Call begun(String name, Caller caller) {
    boolean admitted = ports.insights().callQuota().admits(caller, name);
    return new Call(name, caller, ports.insights(), admitted);
  }
}
