package dev.insightselectors.faults;

import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.error.Refusal;
import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.message.GivenSelectors.Given;
import dev.insightselectors.core.message.GivenSelectors.Listed;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelector;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.SourceEventCategory;
import dev.insightselectors.core.operation.GetInsightSelectors;
import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.core.rule.GetInsightSelectorsRules;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import dev.insightselectors.core.rule.PutSituation;
import dev.insightselectors.core.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What goes wrong with EventCategories; of the edition that has them. */
final class EventCategoryFaults {
  private static final Edition EDITION = Edition.EVENT_CATEGORIES;
  private static final String DATA = SourceEventCategory.DATA.wireName();

  private EventCategoryFaults() {}

  static List<Fault> all() {
    return Stream.of(asked(), effects(), answers(), logged(), selectors())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Fault> asked() {
    return List.of(
        asking(
            "category-in-any-case",
            "a category is known whatever the case of its letters",
            given -> each(given, EventCategoryFaults::capitalized),
            "PIS-301"),
        asking(
            "category-outside-an-array",
            "a string is taken for an array of it",
            given -> each(given, name -> name.replace("\"", "")),
            "PIS-301"),
        asking(
            "unknown-categories-ignored",
            "of several categories those that are none are not read",
            given -> some(given, name -> SourceEventCategory.named(name).isPresent()),
            "PIS-301"),
        asking(
            "first-category-alone",
            "of several categories the first is read, and no other",
            given ->
                new Given(given.insightType(), given.eventCategories().stream().limit(1).toList()),
            "PIS-311"),
        asking(
            "unsaid-is-everything",
            "where no categories are given, both are meant",
            given ->
                given.eventCategories().isEmpty()
                    ? new Given(given.insightType(), List.of("Management", DATA))
                    : given,
            "PIS-302"),
        asking(
            "unsaid-is-data",
            "where no categories are given, data events are meant",
            given ->
                given.eventCategories().isEmpty()
                    ? new Given(given.insightType(), List.of(DATA))
                    : given,
            "PIS-302"),
        fault(
            "unsaid-is-what-was-there",
            "where no categories are given, those stay that were there",
            EventCategoryFaults::filledIn,
            "PIS-303"));
  }

  private static List<Fault> effects() {
    return List.of(
        keeping(
            "categories-not-kept",
            "the types are kept, and what they are computed from is not",
            (old, asked) -> asked.withoutEventCategories(),
            "PIS-303",
            "PIS-307"),
        keeping(
            "categories-added",
            "the categories that are given are added to those that were there",
            EventCategoryFaults::added,
            "PIS-303",
            "PIS-308"),
        keeping(
            "old-categories-kept",
            "a type that is on keeps the categories that it had",
            EventCategoryFaults::ofOld,
            "PIS-303",
            "PIS-308"),
        keeping(
            "categories-of-one-for-all",
            "every type is computed from what the first is computed from",
            (old, asked) -> ofTheFirst(asked),
            "PIS-311"),
        keeping(
            "last-of-a-type-alone",
            "of two entries of a type the first is kept, and the categories of the other are not",
            (old, asked) -> firstCategories(asked),
            "PIS-301"));
  }

  private static List<Fault> answers() {
    return List.of(
        fault(
            "categories-not-answered",
            "the answer to PutInsightSelectors has the types alone",
            ports -> answering(good(ports)),
            "PIS-311"),
        new Fault(
            "categories-not-read-back",
            "GetInsightSelectors tells the types alone",
            List.of("PIS-307"),
            new Reading(InsightSelectors::withoutEventCategories),
            EDITION),
        new Fault(
            "categories-read-back-as-all",
            "GetInsightSelectors tells of both categories, whatever is on",
            List.of("PIS-307"),
            new Reading(EventCategoryFaults::onBoth),
            EDITION));
  }

  private static List<Fault> logged() {
    return List.of(
        broken(
            "data-insights-need-management-events",
            "Insights on data events are refused where no management events are logged",
            "source-logs-data-events",
            (put, source) ->
                watches(put, SourceEventCategory.DATA)
                    && !source.eventSelectors().managementEvents().any(),
            "PIS-305"),
        broken(
            "data-call-rate-unsupported",
            "call-rate Insights on data events are refused",
            "source-logs-data-events",
            (put, source) -> watches(put, InsightType.API_CALL_RATE),
            "PIS-305",
            "PIS-306"),
        broken(
            "data-error-rate-unsupported",
            "error-rate Insights on data events are refused",
            "source-logs-data-events",
            (put, source) -> watches(put, InsightType.API_ERROR_RATE),
            "PIS-305",
            "PIS-312"),
        broken(
            "data-events-of-basic-selectors-unseen",
            "a trail with basic selectors is taken for one without data events",
            "source-logs-data-events",
            (put, source) ->
                watches(put, SourceEventCategory.DATA)
                    && source.eventSelectors() instanceof BasicEventSelectors,
            "PIS-305"),
        broken(
            "data-events-asked-of-the-first-type",
            "what the second type needs of data events is not asked for",
            "source-logs-data-events",
            (put, source) ->
                put.asked().selectors().stream()
                        .limit(1)
                        .anyMatch(it -> it.watches(SourceEventCategory.DATA))
                    && !source.eventSelectors().logDataEvents(),
            "PIS-305"),
        broken(
            "management-events-unasked-beside-data",
            "who asks for data events, too, needs no management events",
            "source-logs-management-events",
            (put, source) ->
                !watches(put, SourceEventCategory.DATA)
                    && put.asked().types().contains(InsightType.API_ERROR_RATE)
                    && !source.eventSelectors().managementEvents().any(),
            "PIS-311"),
        broken(
            "management-events-always-needed",
            "error-rate Insights are refused without management events, whatever they are on",
            "source-logs-management-events",
            (put, source) ->
                put.asked().types().contains(InsightType.API_ERROR_RATE)
                    && !source.eventSelectors().managementEvents().any(),
            "PIS-305",
            "PIS-312"),
        broken(
            "write-events-always-needed",
            "call-rate Insights are refused without writes among management events",
            "source-logs-write-events",
            (put, source) ->
                put.asked().types().contains(InsightType.API_CALL_RATE)
                    && !source.eventSelectors().managementEvents().write(),
            "PIS-305",
            "PIS-306"),
        new Fault(
            "stores-take-no-categories-but-data",
            "a store is refused Insights on management events that are named, and not on data events",
            List.of("PIS-304", "PIS-309"),
            Defects.rules(
                EDITION,
                "source-without-data-insights"::equals,
                rule ->
                    put ->
                        put.eventDataStore().isPresent()
                                && !watches(put, SourceEventCategory.DATA)
                                && put.enables()
                            ? Optional.of(Defects.refusal(Code.KMS))
                            : Optional.empty()),
            EDITION));
  }

  private static List<Fault> selectors() {
    return List.of(
        new Fault(
            "data-events-dropped-though-refused",
            "PutEventSelectors refuses to drop the data events of Insights, and drops them",
            List.of("PIS-305"),
            Defects.blind("PutEventSelectors", true),
            EDITION),
        new Fault(
            "selectors-keep-management-for-data",
            "PutEventSelectors may not drop management events though Insights are on data events",
            List.of("PIS-305"),
            new Judging("PutEventSelectors", EventCategoryFaults::onBoth),
            EDITION));
  }

  private static boolean watches(PutSituation put, SourceEventCategory category) {
    return put.asked().watch(category);
  }

  private static boolean watches(PutSituation put, InsightType type) {
    return put.asked().watch(type, SourceEventCategory.DATA);
  }

  private static Given each(Given given, UnaryOperator<String> change) {
    return new Given(given.insightType(), given.eventCategories().stream().map(change).toList());
  }

  private static Given some(Given given, Predicate<String> which) {
    return new Given(given.insightType(), given.eventCategories().stream().filter(which).toList());
  }

  private static String capitalized(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static InsightSelectors added(InsightSelectors old, InsightSelectors asked) {
    List<InsightSelector> all = new ArrayList<>(asked.selectors());
    old.selectors().stream()
        .filter(it -> asked.types().contains(it.insightType()))
        .forEach(all::add);
    return new InsightSelectors(all);
  }

  private static InsightSelectors ofOld(InsightSelectors old, InsightSelectors asked) {
    return new InsightSelectors(
        asked.selectors().stream()
            .map(
                it ->
                    old.selectors().stream()
                        .filter(was -> was.insightType() == it.insightType())
                        .findFirst()
                        .orElse(it))
            .toList());
  }

  private static InsightSelectors ofTheFirst(InsightSelectors asked) {
    return new InsightSelectors(
        asked.types().stream()
            .map(type -> new InsightSelector(type, asked.selectors().get(0).eventCategories()))
            .toList());
  }

  private static InsightSelectors firstCategories(InsightSelectors asked) {
    return new InsightSelectors(
        asked.selectors().stream()
            .map(
                it ->
                    new InsightSelector(
                        it.insightType(), it.eventCategories().stream().limit(1).toList()))
            .toList());
  }

  private static InsightSelectors onBoth(InsightSelectors kept) {
    return new InsightSelectors(
        kept.types().stream()
            .map(type -> new InsightSelector(type, List.of(SourceEventCategory.values())))
            .toList());
  }

  private static Fault broken(
      String id, String statement, String rule, Judgement judgement, String... requirements) {
    Function<Rule<PutSituation>, Function<PutSituation, Optional<Refusal>>> bend =
        good ->
            Defects.brokenWhen(
                good,
                put -> put.source().filter(source -> judgement.isBroken(put, source)).isPresent());
    return new Fault(
        id, statement, List.of(requirements), Defects.rules(EDITION, rule::equals, bend), EDITION);
  }

  /** When a rule is found broken. */
  private interface Judgement {
    boolean isBroken(PutSituation put, InsightsSource source);
  }

  private static Fault asking(
      String id, String statement, UnaryOperator<Given> heard, String... requirements) {
    return fault(
        id,
        statement,
        ports -> {
          PutInsightSelectors good = good(ports);
          return (caller, request) -> good.call(caller, changed(request, heard));
        },
        requirements);
  }

  private static Fault keeping(
      String id, String statement, BinaryOperator<InsightSelectors> merge, String... requirements) {
    return fault(
        id,
        statement,
        ports ->
            good(
                Defects.keeping(
                    ports,
                    (old, asked) ->
                        new InsightSelection(
                            merge.apply(old.selectors(), asked.selectors()), asked.destination()))),
        requirements);
  }

  private static Fault fault(
      String id,
      String statement,
      Function<Ports, Operation<PutInsightSelectorsRequest, InsightSelectorsAnswer>> put,
      String... requirements) {
    return new Fault(id, statement, List.of(requirements), new Putting(put), EDITION);
  }

  private static PutInsightSelectors good(Ports ports) {
    return new PutInsightSelectors(ports, PutInsightSelectorsRules.rulebook(EDITION));
  }

  private static PutInsightSelectorsRequest changed(
      PutInsightSelectorsRequest put, UnaryOperator<Given> heard) {
    return put.insightSelectors() instanceof Listed listed
        ? new PutInsightSelectorsRequest(
            put.trailName(),
            put.eventDataStore(),
            put.insightsDestination(),
            new Listed(listed.selectors().stream().map(heard).toList()))
        : put;
  }

  private static Operation<PutInsightSelectorsRequest, InsightSelectorsAnswer> filledIn(
      Ports ports) {
    return (caller, request) -> {
      Call call = new Call(PutInsightSelectors.NAME, caller, ports, true);
      InsightSelectors old =
          new PutSituation(call, request)
              .source()
              .map(source -> ports.insightSelections().of(source.arn()).selectors())
              .orElse(InsightSelectors.NONE);
      return good(ports).call(caller, changed(request, given -> filledIn(given, old)));
    };
  }

  private static Given filledIn(Given given, InsightSelectors old) {
    return given.eventCategories().isEmpty()
        ? new Given(
            given.insightType(),
            old.selectors().stream()
                .filter(
                    was -> given.insightType().equals(Optional.of(was.insightType().wireName())))
                .flatMap(was -> was.eventCategories().stream())
                .map(SourceEventCategory::wireName)
                .toList())
        : given;
  }

  private static Operation<PutInsightSelectorsRequest, InsightSelectorsAnswer> answering(
      PutInsightSelectors good) {
    return (caller, request) -> {
      Outcome<InsightSelectorsAnswer> outcome = good.call(caller, request);
      return outcome instanceof Outcome.Accepted<InsightSelectorsAnswer> accepted
          ? Outcome.accepted(typesAlone(accepted.answer()))
          : outcome;
    };
  }

  private static InsightSelectorsAnswer typesAlone(InsightSelectorsAnswer answer) {
    return new InsightSelectorsAnswer(
        answer.trailArn(),
        answer.eventDataStoreArn(),
        answer.insightsDestination(),
        answer.insightSelectors().withoutEventCategories());
  }

  /** PutInsightSelectors does something else. */
  private record Putting(
      Function<Ports, Operation<PutInsightSelectorsRequest, InsightSelectorsAnswer>> put)
      implements Defect {
    @Override
    public List<Entry<?, ?>> in(Function<Ports, List<Entry<?, ?>>> operations, Ports ports) {
      return instead(
          operations.apply(ports),
          new Entry<>(
              PutInsightSelectors.NAME, PutInsightSelectorsRequest.class, put.apply(ports)));
    }
  }

  /** GetInsightSelectors tells something else of what is on. */
  private record Reading(UnaryOperator<InsightSelectors> told) implements Defect {
    @Override
    public List<Entry<?, ?>> in(Function<Ports, List<Entry<?, ?>>> operations, Ports ports) {
      Ports other =
          ports.with(
              ports.trails(),
              ports.eventDataStores(),
              new Telling(ports.insightSelections(), told));
      return instead(
          operations.apply(ports),
          new Entry<>(
              GetInsightSelectors.NAME,
              GetInsightSelectorsRequest.class,
              new GetInsightSelectors(other, GetInsightSelectorsRules.rulebook())));
    }
  }

  /** An operation is judged as if something else were on. */
  private record Judging(String operation, UnaryOperator<InsightSelectors> told) implements Defect {
    @Override
    public List<Entry<?, ?>> in(Function<Ports, List<Entry<?, ?>>> operations, Ports ports) {
      Ports other =
          ports.with(
              ports.trails(),
              ports.eventDataStores(),
              new Telling(ports.insightSelections(), told));
      Entry<?, ?> misled =
          operations.apply(other).stream()
              .filter(it -> it.name().equals(operation))
              .findFirst()
              .orElseThrow();
      return instead(operations.apply(ports), misled);
    }
  }

  private static List<Entry<?, ?>> instead(List<Entry<?, ?>> good, Entry<?, ?> other) {
    return good.stream()
        .<Entry<?, ?>>map(it -> it.name().equals(other.name()) ? other : it)
        .toList();
  }

  private record Telling(InsightSelections good, UnaryOperator<InsightSelectors> told)
      implements InsightSelections {
    @Override
    public InsightSelection of(ResourceArn arn) {
      InsightSelection kept = good.of(arn);
      return new InsightSelection(told.apply(kept.selectors()), kept.destination());
    }

    @Override
    public boolean replace(ResourceArn arn, Revision judged, InsightSelection selection) {
      return good.replace(arn, judged, selection);
    }
  }
}
