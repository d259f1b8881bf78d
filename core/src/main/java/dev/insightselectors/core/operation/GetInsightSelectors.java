package dev.insightselectors.core.operation;

import dev.insightselectors.core.error.InsightNotEnabled;
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

  private static final int MOST_LOOKS = 3;

  private final Ports ports;
  private final Rulebook<GetSituation> rulebook;

  public GetInsightSelectors(Ports ports, Rulebook<GetSituation> rulebook) {
    this.ports = ports;
    this.rulebook = rulebook;
  }

  @Override
  public Outcome<InsightSelectorsAnswer> call(Caller caller, GetInsightSelectorsRequest request) {
    boolean admitted = ports.callQuota().admits(caller, NAME);
    Call call = new Call(NAME, caller, ports, admitted);
    Outcome<InsightSelectorsAnswer> told = judged(call, request);
    for (int i = 0; i < MOST_LOOKS && saysNoneOfWhatIsGone(told, call, request); i++) {
      told = judged(call, request);
    }
    return told;
  }

  private Outcome<InsightSelectorsAnswer> judged(Call call, GetInsightSelectorsRequest request) {
    return OptimisticExecution.read(
        rulebook, new GetSituation(call, request), GetInsightSelectors::answer);
  }

  /**
   * What is deleted between the look at it and the look at its Insights has none, but there was no
   * moment when it was there without them.
   */
  private static boolean saysNoneOfWhatIsGone(
      Outcome<InsightSelectorsAnswer> told, Call call, GetInsightSelectorsRequest request) {
    return told instanceof Outcome.Refused<InsightSelectorsAnswer> refused
        && refused.refusal() instanceof InsightNotEnabled
        && new GetSituation(call, request).arn().isEmpty();
  }

  private static InsightSelectorsAnswer answer(GetSituation get) {
    return InsightSelectorsAnswer.of(get.arn().orElseThrow(), get.selection());
  }
}
