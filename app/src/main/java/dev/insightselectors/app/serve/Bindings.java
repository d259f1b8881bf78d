package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.http.awsjson.OperationBinding;
import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.operation.GetInsightSelectors;
import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.GetInsightSelectorsRules;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import dev.insightselectors.neighbours.Neighbours;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.testkit.fault.Fault;
import java.util.List;
import java.util.stream.Stream;

/** Every operation under its wire name; with a fault in it, unless that is none. */
public final class Bindings {
  private Bindings() {}

  public static List<OperationBinding<?, ?>> of(NeighbourPorts ports, Fault fault) {
    return Stream.<Entry<?, ?>>concat(
            Stream.of(put(ports.insights(), fault), get(ports.insights(), fault)),
            Neighbours.all(ports).stream())
        .<OperationBinding<?, ?>>map(Bindings::bound)
        .toList();
  }

  /** PutInsightSelectors and GetInsightSelectors, whoever calls, for one account. */
  static List<OperationBinding<?, ?>> ofInsights(Ports ports, Fault fault, AccountId account) {
    return Stream.<Entry<?, ?>>of(put(ports, fault), get(ports, fault))
        .<OperationBinding<?, ?>>map(entry -> bound(made(entry, account)))
        .toList();
  }

  private static <Q, A> Entry<Q, A> made(Entry<Q, A> entry, AccountId account) {
    return new Entry<>(
        entry.name(),
        entry.request(),
        (caller, request) -> entry.operation().call(new Caller(account, caller.region()), request));
  }

  private static Entry<?, ?> put(Ports ports, Fault fault) {
    PutInsightSelectors operation =
        new PutInsightSelectors(ports, fault.putRules().apply(PutInsightSelectorsRules.rulebook()));
    return new Entry<>(
        PutInsightSelectors.NAME,
        PutInsightSelectorsRequest.class,
        fault.effect().bend(operation, ports));
  }

  private static Entry<?, ?> get(Ports ports, Fault fault) {
    return new Entry<>(
        GetInsightSelectors.NAME,
        GetInsightSelectorsRequest.class,
        new GetInsightSelectors(
            ports, fault.getRules().apply(GetInsightSelectorsRules.rulebook())));
  }

  private static <Q, A> OperationBinding<Q, A> bound(Entry<Q, A> entry) {
    return OperationBinding.of(entry.name(), entry.request(), entry.operation());
  }
}
