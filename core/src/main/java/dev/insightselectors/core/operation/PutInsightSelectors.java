package dev.insightselectors.core.operation;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.EventDataStoreReference;
import dev.insightselectors.core.rule.PutSituation;
import dev.insightselectors.core.rule.Rulebook;
import java.util.Optional;

/**
 * Replaces the Insights selectors of a trail or event data store (PIS-003, PIS-004): judged by the
 * rulebook, and kept only against the revision that was judged.
 *
 * <p>The quota is spent here, once a call. Every other fact is fetched by {@link PutSituation} when
 * a rule first asks for it, and at most once a judgement: the trail or event data store and the
 * destination by a {@link dev.insightselectors.core.rule.Reference}, what lies around them by
 * {@link dev.insightselectors.core.rule.Surroundings}.
 */
public final class PutInsightSelectors
    implements Operation<PutInsightSelectorsRequest, InsightSelectorsAnswer> {
  public static final String NAME = "PutInsightSelectors";

  private final Ports ports;
  private final Rulebook<PutSituation> rulebook;

  public PutInsightSelectors(Ports ports, Rulebook<PutSituation> rulebook) {
    this.ports = ports;
    this.rulebook = rulebook;
  }

  @Override
  public Outcome<InsightSelectorsAnswer> call(Caller caller, PutInsightSelectorsRequest request) {
    boolean admitted = ports.callQuota().admits(caller, NAME);
    Call call = new Call(NAME, caller, ports, admitted);
    return OptimisticExecution.write(
        NAME, rulebook, () -> new PutSituation(call, request), this::keep);
  }

  private Optional<InsightSelectorsAnswer> keep(PutSituation put) {
    Versioned<? extends InsightsSource> source = put.recordedSource().orElseThrow();
    ResourceArn arn = source.resource().arn();
    InsightSelection selection = asked(put);
    return ports.insightSelections().replace(arn, source.revision(), selection)
        ? Optional.of(InsightSelectorsAnswer.of(arn, selection))
        : Optional.empty();
  }

  private static InsightSelection asked(PutSituation put) {
    Optional<EventDataStoreArn> destination =
        put.neededDestination().flatMap(EventDataStoreReference::arn);
    return new InsightSelection(put.asked(), destination);
  }
}
