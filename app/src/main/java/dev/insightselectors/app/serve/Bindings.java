package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.http.awsjson.OperationBinding;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.operation.Operations;
import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.neighbours.Neighbours;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every operation under its wire name, of the edition that the fault is of; with the fault in it,
 * unless that is none. What an edition does not know is kept from its operations here.
 */
public final class Bindings {
  private Bindings() {}

  public static List<OperationBinding<?, ?>> of(NeighbourPorts ports, Fault fault) {
    Edition edition = fault.edition();
    return fault
        .in(insights -> all(ports.with(insights), edition), edition.seen(ports.insights()))
        .stream()
        .<OperationBinding<?, ?>>map(entry -> bound(entry.in(edition)))
        .toList();
  }

  /** PutInsightSelectors and GetInsightSelectors, whoever calls, for one account. */
  static List<OperationBinding<?, ?>> ofInsights(Ports ports, Fault fault, AccountId account) {
    Edition edition = fault.edition();
    return fault.in(seen -> Operations.all(seen, edition), edition.seen(ports)).stream()
        .<OperationBinding<?, ?>>map(entry -> bound(made(entry.in(edition), account)))
        .toList();
  }

  private static List<Entry<?, ?>> all(NeighbourPorts ports, Edition edition) {
    return Stream.concat(
            Operations.all(ports.insights(), edition).stream(),
            Neighbours.all(ports, edition).stream())
        .toList();
  }

  private static <Q, A> Entry<Q, A> made(Entry<Q, A> entry, AccountId account) {
    return new Entry<>(
        entry.name(),
        entry.request(),
        (caller, request) -> entry.operation().call(new Caller(account, caller.region()), request));
  }

  private static <Q, A> OperationBinding<Q, A> bound(Entry<Q, A> entry) {
    return OperationBinding.of(entry.name(), entry.request(), entry.operation());
  }
}
