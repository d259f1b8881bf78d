package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.http.awsjson.OperationBinding;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.operation.Operations;
import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.neighbours.Neighbours;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.util.List;
import java.util.stream.Stream;

/** Every operation under its wire name; with a fault in it, unless that is none. */
public final class Bindings {
  private Bindings() {}

  public static List<OperationBinding<?, ?>> of(NeighbourPorts ports, Fault fault) {
    return fault.in(insights -> all(over(insights, ports)), ports.insights()).stream()
        .<OperationBinding<?, ?>>map(Bindings::bound)
        .toList();
  }

  /** PutInsightSelectors and GetInsightSelectors, whoever calls, for one account. */
  static List<OperationBinding<?, ?>> ofInsights(Ports ports, Fault fault, AccountId account) {
    return fault.in(Operations::all, ports).stream()
        .<OperationBinding<?, ?>>map(entry -> bound(made(entry, account)))
        .toList();
  }

  private static List<Entry<?, ?>> all(NeighbourPorts ports) {
    return Stream.concat(Operations.all(ports.insights()).stream(), Neighbours.all(ports).stream())
        .toList();
  }

  private static NeighbourPorts over(Ports insights, NeighbourPorts ports) {
    return new NeighbourPorts(
        insights, ports.trails(), ports.eventDataStores(), ports.identifiers());
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
