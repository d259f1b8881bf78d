package dev.insightselectors.faults;

import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.PutSituation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** What a call does or answers, done or answered otherwise. */
final class EffectFaults {
  private static final InsightSelectors ALL = new InsightSelectors(List.of(InsightType.values()));

  private EffectFaults() {}

  static List<Fault> all() {
    return List.of(
        kept("appends", "new types are added to the old ones", EffectFaults::both, "PIS-003"),
        kept(
            "empty-list-clears-nothing",
            "an empty list changes nothing",
            (old, asked) -> asked.selectors().enableSomething() ? asked : old,
            "PIS-004",
            "PIS-148"),
        kept("keeps-nothing", "an accepted call changes nothing", (old, asked) -> old, "PIS-003"),
        kept("keeps-first-only", "only the first type is kept", EffectFaults::firstOnly, "PIS-003"),
        kept(
            "keeps-all-types",
            "whatever is asked, all types are kept",
            (old, asked) -> with(asked, ALL.types()),
            "PIS-003"),
        kept(
            "clears-always",
            "whatever is asked, nothing is on afterwards",
            (old, asked) -> InsightSelection.NONE,
            "PIS-003"),
        kept(
            "keeps-old-destination",
            "a new destination is answered, and the old one is kept",
            EffectFaults::oldDestination,
            "PIS-008",
            "PIS-031"),
        kept(
            "turns-off-one-type",
            "an empty list turns off one of two types",
            EffectFaults::oneOff,
            "PIS-004",
            "PIS-147",
            "PIS-154"),
        Fault.of(
            "management-account-told-otherwise",
            "NotOrganizationMasterAccountException is never answered",
            Defects.told(Code.NOT_ORGANIZATION_MASTER_ACCOUNT, Code.TRAIL_NOT_FOUND),
            "PIS-123",
            "PIS-124"),
        Fault.of(
            "home-region-told-otherwise",
            "InvalidHomeRegionException is never answered",
            Defects.told(Code.INVALID_HOME_REGION, Code.CLOUD_TRAIL_ARN_INVALID),
            "PIS-090",
            "PIS-091"),
        Fault.of(
            "not-permitted-told-otherwise",
            "OperationNotPermittedException is never answered",
            Defects.told(Code.OPERATION_NOT_PERMITTED, Code.INVALID_PARAMETER),
            "PIS-127",
            "PIS-128"),
        refusalKeeps(
            "refusal-turns-off",
            "a refused call turns Insights off",
            InsightSelectors.NONE,
            "PIS-004",
            "PIS-105"),
        refusalKeeps(
            "refusal-turns-on", "a refused call turns Insights on", ALL, "PIS-105", "PIS-003"),
        answered(
            "answers-without-arn",
            "the answer names neither trail nor store",
            good ->
                new InsightSelectorsAnswer(
                    Optional.empty(),
                    Optional.empty(),
                    good.insightsDestination(),
                    good.insightSelectors()),
            "PIS-053",
            "PIS-057",
            "PIS-058",
            "PIS-073",
            "PIS-074"),
        answered(
            "answers-without-destination",
            "the answer does not name the destination",
            good ->
                new InsightSelectorsAnswer(
                    good.trailArn(),
                    good.eventDataStoreArn(),
                    Optional.empty(),
                    good.insightSelectors()),
            "PIS-063",
            "PIS-064"),
        answered(
            "answers-without-selectors",
            "the answer does not say what was put",
            good -> naming(good, InsightSelectors.NONE),
            "PIS-069",
            "PIS-070",
            "PIS-072"),
        answered(
            "answers-with-all-selectors",
            "the answer names all types whatever was put",
            good -> naming(good, ALL),
            "PIS-069",
            "PIS-071"),
        answered(
            "answers-another-type",
            "the answer names the other type than the one that was put",
            good -> naming(good, others(good.insightSelectors())),
            "PIS-053",
            "PIS-070"),
        Fault.of(
            "answers-old-and-new",
            "the answer names what was on before, too",
            Defects.effect(EffectFaults::answeringBoth),
            "PIS-003",
            "PIS-070"));
  }

  private static InsightSelectors others(InsightSelectors good) {
    return good.types().size() == 1
        ? new InsightSelectors(
            ALL.types().stream().filter(it -> !good.types().contains(it)).toList())
        : good;
  }

  private static Operation<PutInsightSelectorsRequest, InsightSelectorsAnswer> answeringBoth(
      Operation<PutInsightSelectorsRequest, InsightSelectorsAnswer> good, Ports ports) {
    return (caller, request) -> {
      Optional<InsightSelection> old =
          source(ports, caller, request).map(it -> ports.insightSelections().of(it));
      Outcome<InsightSelectorsAnswer> outcome = good.call(caller, request);
      return outcome instanceof Outcome.Accepted<InsightSelectorsAnswer> accepted && old.isPresent()
          ? Outcome.accepted(naming(accepted.answer(), union(old.get(), accepted.answer())))
          : outcome;
    };
  }

  private static InsightSelectors union(InsightSelection old, InsightSelectorsAnswer asked) {
    List<InsightType> types = new ArrayList<>(old.selectors().types());
    types.addAll(asked.insightSelectors().types());
    return new InsightSelectors(types);
  }

  private static Optional<ResourceArn> source(
      Ports ports, Caller caller, PutInsightSelectorsRequest request) {
    return new PutSituation(new Call(PutInsightSelectors.NAME, caller, ports, true), request)
        .source()
        .map(InsightsSource::arn);
  }

  private static Fault kept(
      String id, String statement, BinaryOperator<InsightSelection> merge, String... requirements) {
    return Fault.of(id, statement, Defects.kept(merge), requirements);
  }

  private static Fault answered(
      String id,
      String statement,
      UnaryOperator<InsightSelectorsAnswer> rewording,
      String... requirements) {
    return Fault.of(id, statement, Defects.answered(rewording), requirements);
  }

  private static Fault refusalKeeps(
      String id, String statement, InsightSelectors selectors, String... requirements) {
    InsightSelection selection = new InsightSelection(selectors, Optional.empty());
    Defect defect =
        Defects.effect(
            (good, ports) ->
                (caller, request) -> {
                  Outcome<InsightSelectorsAnswer> outcome = good.call(caller, request);
                  if (outcome instanceof Outcome.Refused<InsightSelectorsAnswer>) {
                    keep(ports, caller, request, selection);
                  }
                  return outcome;
                });
    return Fault.of(id, statement, defect, requirements);
  }

  private static void keep(
      Ports ports, Caller caller, PutInsightSelectorsRequest request, InsightSelection selection) {
    new PutSituation(new Call(PutInsightSelectors.NAME, caller, ports, true), request)
        .recordedSource()
        .filter(
            it -> !ports.insightSelections().replace(it.resource().arn(), it.revision(), selection))
        .ifPresent(
            it -> {
              throw new IllegalStateException("the fault lost a race for " + it.resource().arn());
            });
  }

  private static InsightSelection both(InsightSelection old, InsightSelection asked) {
    List<InsightType> types = new ArrayList<>(old.selectors().types());
    types.addAll(asked.selectors().types());
    return with(asked.destination().isPresent() ? asked : old, types);
  }

  private static InsightSelection oldDestination(InsightSelection old, InsightSelection asked) {
    return old.destination().isPresent() && asked.destination().isPresent()
        ? new InsightSelection(asked.selectors(), old.destination())
        : asked;
  }

  private static InsightSelection oneOff(InsightSelection old, InsightSelection asked) {
    return asked.selectors().enableSomething()
        ? asked
        : with(old, old.selectors().types().stream().skip(1).toList());
  }

  private static InsightSelection firstOnly(InsightSelection old, InsightSelection asked) {
    return with(asked, asked.selectors().types().stream().limit(1).toList());
  }

  private static InsightSelection with(InsightSelection selection, List<InsightType> types) {
    return types.isEmpty()
        ? InsightSelection.NONE
        : new InsightSelection(new InsightSelectors(types), selection.destination());
  }

  private static InsightSelectorsAnswer naming(
      InsightSelectorsAnswer good, InsightSelectors selectors) {
    return new InsightSelectorsAnswer(
        good.trailArn(), good.eventDataStoreArn(), good.insightsDestination(), selectors);
  }
}
