package dev.insightselectors.core.operation;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.GetSituation;
import dev.insightselectors.core.rule.Rulebook;

/** Tells which Insights are on, for a trail or event data store that has any. */
public final class GetInsightSelectors
    implements Operation<GetInsightSelectorsRequest, InsightSelectorsAnswer> {
  public static final String NAME = "GetInsightSelectors";

  private final Ports ports;
  private final Rulebook<GetSituation> rulebook;

  public GetInsightSelectors(Ports ports, Rulebook<GetSituation> rulebook) {
    this.ports = ports;
    this.rulebook = rulebook;
  }

  @Override
  public Outcome<InsightSelectorsAnswer> call(Caller caller, GetInsightSelectorsRequest request) {
    boolean admitted = ports.callQuota().admits(caller, NAME);
    GetSituation get = new GetSituation(new Call(NAME, caller, ports, admitted), request);
    return OptimisticExecution.read(rulebook, get, GetInsightSelectors::answer);
  }

  private static InsightSelectorsAnswer answer(GetSituation get) {
    return InsightSelectorsAnswer.of(get.arn().orElseThrow(), get.selection());
  }
}
