package dev.insightselectors.faults;

import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.PutSituation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a call does or answers, done or answered otherwise. */
final class EffectFaults {
  /** Whoever is told these has named nothing that is there. */
  private static final Set<Code> WITHOUT_A_SOURCE =
      EnumSet.of(Code.INVALID_TRAIL_NAME, Code.TRAIL_NOT_FOUND);

  private static final InsightSelectors ALL =
      InsightSelectors.ofTypes(List.of(InsightType.values()));

  private EffectFaults() {}

  static List<Fault> all() {
    return Stream.of(
            kept(), neighbours(), PageError.ALL.stream().flatMap(EffectFaults::although).toList())
        .flatMap(List::stream)
        .toList();
  }

  /** What is kept, of what was there and what was asked for. */
  private static List<Fault> kept() {
    return List.of(
        kept(
            "keeps-last-only",
            "only the last type is kept",
            (old, asked) ->
                with(
                    asked,
                    asked.selectors().types().stream()
                        .skip(Math.max(0, asked.selectors().types().size() - 1))
                        .toList()),
            "PIS-003"),
        kept(
            "keeps-old-ones",
            "what is on stays as it is; only where nothing was on something is kept",
            (old, asked) ->
                old.selectors().enableSomething() && asked.selectors().enableSomething()
                    ? old
                    : asked,
            "PIS-003",
            "PIS-010"),
        kept(
            "toggles",
            "a type that is on is turned off by being put again",
            EffectFaults::toggled,
            "PIS-003"),
        kept(
            "keeps-swapped",
            "of two types the other one is kept",
            (old, asked) ->
                asked.selectors().types().size() == 1
                    ? with(
                        asked,
                        ALL.types().stream()
                            .filter(it -> !asked.selectors().types().contains(it))
                            .toList())
                    : asked,
            "PIS-003"),
        kept(
            "keeps-no-destination",
            "the destination is not kept",
            (old, asked) -> new InsightSelection(asked.selectors(), Optional.empty()),
            "PIS-008",
            "PIS-031"),
        kept(
            "keeps-one-of-two",
            "of what is turned on beside the old, nothing is kept",
            (old, asked) ->
                with(
                    asked,
                    asked.selectors().types().stream()
                        .filter(
                            it ->
                                !old.selectors().enableSomething()
                                    || old.selectors().types().contains(it))
                        .toList()),
            "PIS-003"),
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
            "PIS-154"));
  }

  private static Fault kept(
      String id, String statement, BinaryOperator<InsightSelection> merge, String... requirements) {
    return Fault.of(id, statement, Defects.kept(merge), requirements);
  }

  /** Each error that a call can be refused with for a source that is there. */
  private static Stream<Fault> although(PageError error) {
    if (WITHOUT_A_SOURCE.contains(error.code())) {
      return Stream.of();
    }
    String name = error.code().wireName();
    return Stream.of(
        refusalKeeps(error, "made-although-" + name, "is carried out", put -> put.asked()),
        refusalKeeps(error, "all-on-after-" + name, "turns everything on", put -> ALL));
  }

  private static Fault refusalKeeps(
      PageError error, String id, String what, Function<PutSituation, InsightSelectors> selectors) {
    return Fault.of(
        id,
        "a call that is refused with %s %s".formatted(error.code().wireName(), what),
        refusalKeeps(outcome -> Defects.isRefused(outcome, error.code()), selectors),
        error.name(),
        error.when());
  }

  private static Defect refusalKeeps(
      Predicate<Outcome<?>> which, Function<PutSituation, InsightSelectors> selectors) {
    return Defects.effect(
        (good, ports) ->
            (caller, request) -> {
              Outcome<InsightSelectorsAnswer> outcome = good.call(caller, request);
              if (which.test(outcome)) {
                keep(ports, caller, request, selectors);
              }
              return outcome;
            });
  }

  private static void keep(
      Ports ports,
      Caller caller,
      PutInsightSelectorsRequest request,
      Function<PutSituation, InsightSelectors> selectors) {
    PutSituation put =
        new PutSituation(new Call(PutInsightSelectors.NAME, caller, ports, true), request);
    put.recordedSource()
        .ifPresent(
            it -> made(ports, it, new InsightSelection(selectors.apply(put), Optional.empty())));
  }

  private static void made(
      Ports ports, Versioned<? extends InsightsSource> it, InsightSelection selection) {
    if (!ports.insightSelections().replace(it.resource().arn(), it.revision(), selection)) {
      throw new IllegalStateException("the fault lost a race for " + it.resource().arn());
    }
  }

  /** What is there and was not asked for. */
  private static List<Fault> neighbours() {
    return List.of(
        Fault.of(
            "refusal-turns-off",
            "a refused call turns Insights off",
            refusalKeeps(Outcome.Refused.class::isInstance, put -> InsightSelectors.NONE),
            "PIS-004",
            "PIS-105"),
        neighbour(
            "of-its-kind",
            "another of its kind",
            (source, it) -> source.getClass() == it.getClass()),
        neighbour(
            "of-the-other-kind",
            "one of the other kind",
            (source, it) -> source.getClass() != it.getClass()));
  }

  private static Fault neighbour(
      String id, String which, BiPredicate<ResourceArn, ResourceArn> isNeighbour) {
    Defect defect =
        Defects.knowing(
            (good, ports, seen) ->
                (caller, request) -> {
                  Outcome<InsightSelectorsAnswer> outcome = good.call(caller, request);
                  source(ports, caller, request)
                      .filter(it -> outcome instanceof Outcome.Accepted)
                      .ifPresent(
                          source ->
                              seen.arns().stream()
                                  .filter(it -> !it.equals(source) && isNeighbour.test(source, it))
                                  .forEach(it -> copy(ports, source, it)));
                  return outcome;
                });
    return Fault.of(
        "made-on-a-neighbour-" + id,
        "a call changes %s, too".formatted(which),
        defect,
        "PIS-008",
        "PIS-010",
        "PIS-022");
  }

  private static void copy(Ports ports, ResourceArn from, ResourceArn to) {
    InsightSelection selection = ports.insightSelections().of(from);
    InsightSelection fitting =
        to instanceof TrailArn
            ? new InsightSelection(selection.selectors(), Optional.empty())
            : selection;
    recorded(ports, to).ifPresent(it -> made(ports, it, fitting));
  }

  private static Optional<? extends Versioned<? extends InsightsSource>> recorded(
      Ports ports, ResourceArn arn) {
    return arn instanceof TrailArn trail
        ? ports.trails().find(trail)
        : ports.eventDataStores().find((EventDataStoreArn) arn);
  }

  private static Optional<ResourceArn> source(
      Ports ports, Caller caller, PutInsightSelectorsRequest request) {
    return new PutSituation(new Call(PutInsightSelectors.NAME, caller, ports, true), request)
        .source()
        .map(InsightsSource::arn);
  }

  private static InsightSelection both(InsightSelection old, InsightSelection asked) {
    List<InsightType> types = new ArrayList<>(old.selectors().types());
    types.addAll(asked.selectors().types());
    return with(asked.destination().isPresent() ? asked : old, types);
  }

  private static InsightSelection toggled(InsightSelection old, InsightSelection asked) {
    return with(
        asked,
        asked.selectors().types().stream()
            .filter(it -> !old.selectors().types().contains(it))
            .toList());
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
        : new InsightSelection(InsightSelectors.ofTypes(types), selection.destination());
  }
}
