package dev.insightselectors.app.conform;

import dev.insightselectors.adapters.http.awsjson.OperationBinding;
import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.operation.GetInsightSelectors;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.GetInsightSelectorsRules;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import dev.insightselectors.testkit.fault.Fault;
import java.util.List;

/** The operations with a fault in them; with {@link Fault#NONE} they are the good ones. */
public final class FaultyOperations {
  private FaultyOperations() {}

  public static List<OperationBinding<?, ?>> of(Ports ports, Fault fault) {
    return List.of(
        OperationBinding.of(
            PutInsightSelectors.NAME,
            PutInsightSelectorsRequest.class,
            fault
                .effect()
                .bend(
                    new PutInsightSelectors(
                        ports, fault.putRules().apply(PutInsightSelectorsRules.rulebook())),
                    ports)),
        OperationBinding.of(
            GetInsightSelectors.NAME,
            GetInsightSelectorsRequest.class,
            new GetInsightSelectors(
                ports, fault.getRules().apply(GetInsightSelectorsRules.rulebook()))));
  }
}
