package dev.insightselectors.testkit.fault;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.PutSituation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a call does or answers, done or answered otherwise. */
final class EffectFaults {
  private EffectFaults() {}

  static List<Fault> all() {
    return List.of(
        kept("appends", "new types are added to the old ones", EffectFaults::both, "PIS-003"),
        kept(
            "empty-list-clears-nothing",
            "an empty list changes nothing",
            EffectFaults::unlessEmpty,
            "PIS-004"),
        kept("keeps-nothing", "an accepted call changes nothing", (old, asked) -> old, "PIS-003"),
        kept("keeps-first-only", "only the first type is kept", EffectFaults::firstOnly, "PIS-003"),
        kept(
            "keeps-all-types",
            "whatever is asked, all types are kept",
            EffectFaults::allTypes,
            "PIS-003"),
        kept(
            "clears-always",
            "whatever is asked, nothing is on afterwards",
            (old, asked) -> InsightSelection.NONE,
            "PIS-003"),
        Fault.named("refusal-turns-off", "a refused call turns Insights off", "PIS-004", "PIS-105")
            .bendingEffect(
                (good, ports) ->
                    (caller, request) ->
                        refusalKeeps(good, ports, caller, request, InsightSelectors.NONE)),
        Fault.named("refusal-turns-on", "a refused call turns Insights on", "PIS-105", "PIS-003")
            .bendingEffect(
                (good, ports) ->
                    (caller, request) ->
                        refusalKeeps(
                            good,
                            ports,
                            caller,
                            request,
                            new InsightSelectors(List.of(InsightType.values())))),
        answered(
            "answers-without-arn",
            "the answer names neither trail nor store",
            answer ->
                new InsightSelectorsAnswer(
                    Optional.empty(),
                    Optional.empty(),
                    answer.insightsDestination(),
                    answer.insightSelectors()),
            "PIS-053",
            "PIS-057",
            "PIS-058",
            "PIS-073",
            "PIS-074"),
        answered(
            "answers-without-destination",
            "the answer does not name the destination",
            answer ->
                new InsightSelectorsAnswer(
                    answer.trailArn(),
                    answer.eventDataStoreArn(),
                    Optional.empty(),
                    answer.insightSelectors()),
            "PIS-063",
            "PIS-064"),
        answered(
            "answers-without-selectors",
            "the answer does not say what was put",
            answer ->
                new InsightSelectorsAnswer(
                    answer.trailArn(),
                    answer.eventDataStoreArn(),
                    answer.insightsDestination(),
                    InsightSelectors.NONE),
            "PIS-069",
            "PIS-070",
            "PIS-072"),
        answered(
            "answers-with-all-selectors",
            "the answer names all types whatever was put",
            answer ->
                new InsightSelectorsAnswer(
                    answer.trailArn(),
                    answer.eventDataStoreArn(),
                    answer.insightsDestination(),
                    new InsightSelectors(List.of(InsightType.values()))),
            "PIS-069",
            "PIS-071"));
  }

  private static Fault kept(String id, String statement, Merge merge, String... requirements) {
    return Fault.named(id, statement, requirements)
        .bendingEffect(
            (good, ports) -> (caller, request) -> merged(good, ports, caller, request, merge));
  }

  private static Fault answered(
      String id, String statement, Rewording rewording, String... requirements) {
    return Fault.named(id, statement, requirements)
        .bendingEffect(
            (good, ports) ->
                (caller, request) -> {
                  Outcome<InsightSelectorsAnswer> outcome = good.call(caller, request);
                  return outcome instanceof Outcome.Accepted<InsightSelectorsAnswer> accepted
                      ? Outcome.accepted(rewording.of(accepted.answer()))
                      : outcome;
                });
  }

  private static Outcome<InsightSelectorsAnswer> merged(
      Operation<PutInsightSelectorsRequest, InsightSelectorsAnswer> good,
      Ports ports,
      Caller caller,
      PutInsightSelectorsRequest request,
      Merge merge) {
    Optional<Versioned<? extends InsightsSource>> source = source(ports, caller, request);
    InsightSelection old =
        source
            .map(it -> ports.insightSelections().of(it.resource().arn()))
            .orElse(InsightSelection.NONE);
    Outcome<InsightSelectorsAnswer> outcome = good.call(caller, request);
    if (outcome instanceof Outcome.Accepted<InsightSelectorsAnswer> accepted) {
      InsightSelection asked =
          new InsightSelection(
              accepted.answer().insightSelectors(), accepted.answer().insightsDestination());
      keep(ports, caller, request, merge.of(old, asked));
    }
    return outcome;
  }

  private static Outcome<InsightSelectorsAnswer> refusalKeeps(
      Operation<PutInsightSelectorsRequest, InsightSelectorsAnswer> good,
      Ports ports,
      Caller caller,
      PutInsightSelectorsRequest request,
      InsightSelectors selectors) {
    Outcome<InsightSelectorsAnswer> outcome = good.call(caller, request);
    if (outcome instanceof Outcome.Refused<InsightSelectorsAnswer>) {
      keep(ports, caller, request, new InsightSelection(selectors, Optional.empty()));
    }
    return outcome;
  }

  private static void keep(
      Ports ports, Caller caller, PutInsightSelectorsRequest request, InsightSelection selection) {
    source(ports, caller, request)
        .ifPresent(
            it -> {
              ResourceArn arn = it.resource().arn();
              if (!ports.insightSelections().replace(arn, it.revision(), selection)) {
                throw new IllegalStateException("the fault lost a race for " + arn);
              }
            });
  }

  private static Optional<Versioned<? extends InsightsSource>> source(
      Ports ports, Caller caller, PutInsightSelectorsRequest request) {
    return new PutSituation(new Call("PutInsightSelectors", caller, ports, true), request)
        .recordedSource();
  }

  private static InsightSelection both(InsightSelection old, InsightSelection asked) {
    List<InsightType> types = new ArrayList<>(old.selectors().types());
    types.addAll(asked.selectors().types());
    return with(asked.destination().isPresent() ? asked : old, types);
  }

  private static InsightSelection unlessEmpty(InsightSelection old, InsightSelection asked) {
    return asked.selectors().enableSomething() ? asked : old;
  }

  private static InsightSelection firstOnly(InsightSelection old, InsightSelection asked) {
    return with(asked, asked.selectors().types().stream().limit(1).toList());
  }

  private static InsightSelection allTypes(InsightSelection old, InsightSelection asked) {
    return with(asked, List.of(InsightType.values()));
  }

  private static InsightSelection with(InsightSelection selection, List<InsightType> types) {
    return types.isEmpty()
        ? InsightSelection.NONE
        : new InsightSelection(new InsightSelectors(types), selection.destination());
  }

  /** What is kept, of what was there and what was asked for. */
  private interface Merge {
    InsightSelection of(InsightSelection old, InsightSelection asked);
  }

  /** What is answered instead. */
  private interface Rewording {
    InsightSelectorsAnswer of(InsightSelectorsAnswer good);
  }
}
