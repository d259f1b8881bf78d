package dev.insightselectors.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.error.BackendRefusal;
import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.error.Refusal;
import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.operation.GetInsightSelectors;
import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.core.rule.GetInsightSelectorsRules;
import dev.insightselectors.core.rule.GetSituation;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import dev.insightselectors.core.rule.PutSituation;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.core.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The ways in which an implementation can be bent: in a rule, an operation, a port, a message. */
final class Defects {
  private Defects() {}

  /** Rules of PutInsightSelectors judge otherwise. */
  static Defect rules(
      Predicate<String> ids,
      Function<Rule<PutSituation>, Function<PutSituation, Optional<Refusal>>> bend) {
    return rules(Edition.PINNED, ids, bend);
  }

  /** Rules of PutInsightSelectors judge otherwise, in an edition. */
  static Defect rules(
      Edition edition,
      Predicate<String> ids,
      Function<Rule<PutSituation>, Function<PutSituation, Optional<Refusal>>> bend) {
    Rulebook<PutSituation> good = PutInsightSelectorsRules.rulebook(edition);
    return new BentRulebook<>(
        PutInsightSelectors.NAME,
        good.rules().stream().map(Rule::id).filter(ids).collect(Collectors.toSet()),
        BentRules.in(good, ids, bend),
        (ports, rules) ->
            new Entry<>(
                PutInsightSelectors.NAME,
                PutInsightSelectorsRequest.class,
                new PutInsightSelectors(ports, rules)));
  }

  /** A rule of GetInsightSelectors judges otherwise. */
  static Defect readingRule(
      String id, Function<Rule<GetSituation>, Function<GetSituation, Optional<Refusal>>> bend) {
    Rulebook<GetSituation> good = GetInsightSelectorsRules.rulebook();
    return new BentRulebook<>(
        GetInsightSelectors.NAME,
        Set.of(id),
        BentRules.in(good, id::equals, bend),
        (ports, rules) ->
            new Entry<>(
                GetInsightSelectors.NAME,
                GetInsightSelectorsRequest.class,
                new GetInsightSelectors(ports, rules)));
  }

  /** The rule answers its own error, but at other times. */
  static <S> Function<S, Optional<Refusal>> brokenWhen(Rule<S> rule, Predicate<S> broken) {
    Optional<Refusal> refusal = Optional.of(refusal(PageError.of(rule)));
    return situation -> broken.test(situation) ? refusal : Optional.empty();
  }

  /** PutInsightSelectors does something else. */
  static Defect effect(Effect bend) {
    return put(ports -> bend.of(goodPut(ports), ports));
  }

  /** PutInsightSelectors does something else, knowing what there is. */
  static Defect knowing(KnowingEffect bend) {
    return new Defect() {
      @Override
      public List<Entry<?, ?>> in(Function<Ports, List<Entry<?, ?>>> operations, Ports ports) {
        Seen seen = new Seen();
        Defect bent = effect((good, watched) -> bend.of(good, watched, seen));
        return bent.in(operations, seen.through(ports));
      }
    };
  }

  /** The operation answers something else, in JSON that need not be of any form. */
  static <Q> Defect rewritten(
      String operation, Class<Q> request, Answering.Look<Q> look, Answering.Bend bend) {
    return new Defect() {
      @Override
      public List<Entry<?, ?>> in(Function<Ports, List<Entry<?, ?>>> operations, Ports ports) {
        Seen seen = new Seen();
        Ports watched = seen.through(ports);
        List<Entry<?, ?>> entries = new ArrayList<>(operations.apply(watched));
        entries.replaceAll(
            good ->
                good.name().equals(operation)
                    ? rewritten(cast(good, request), watched, seen, look, bend)
                    : good);
        return entries;
      }
    };
  }

  private static <Q> Entry<Q, ObjectNode> rewritten(
      Entry<Q, ?> good, Ports ports, Seen seen, Answering.Look<Q> look, Answering.Bend bend) {
    return new Entry<>(
        good.name(),
        good.request(),
        (caller, request) -> {
          Answering.Known known = look.at(ports, caller, request);
          Outcome<?> outcome = good.operation().call(caller, request);
          List<String> arns = seen.arns().stream().map(ResourceArn::toString).toList();
          return Answering.json(outcome, body -> bend.of(body, known.with(arns)));
        });
  }

  /** The class is the entry's own. */
  @SuppressWarnings("unchecked")
  private static <Q> Entry<Q, ?> cast(Entry<?, ?> entry, Class<Q> request) {
    if (!entry.request().equals(request)) {
      throw new IllegalArgumentException(entry.name() + " takes no " + request.getSimpleName());
    }
    return (Entry<Q, ?>) entry;
  }

  /** PutInsightSelectors answers something else. */
  static Defect answered(UnaryOperator<InsightSelectorsAnswer> rewording) {
    return effect(
        (good, ports) ->
            (caller, request) -> {
              Outcome<InsightSelectorsAnswer> outcome = good.call(caller, request);
              return outcome instanceof Outcome.Accepted<InsightSelectorsAnswer> accepted
                  ? Outcome.accepted(rewording.apply(accepted.answer()))
                  : outcome;
            });
  }

  /** PutInsightSelectors says another error. */
  static Defect told(Code error, Code instead) {
    return effect(
        (good, ports) ->
            (caller, request) -> {
              Outcome<InsightSelectorsAnswer> outcome = good.call(caller, request);
              return isRefused(outcome, error) ? Outcome.refused(refusal(instead)) : outcome;
            });
  }

  static boolean isRefused(Outcome<?> outcome, Code error) {
    return outcome instanceof Outcome.Refused<?> refused && refused.refusal().code() == error;
  }

  /** What PutInsightSelectors keeps, of what was there and what was asked for. */
  static Defect kept(BinaryOperator<InsightSelection> merge) {
    return put(ports -> goodPut(keeping(ports, merge)));
  }

  /** Messages on their way out. */
  static Defect wire(UnaryOperator<Message> bend) {
    return wire("messages", bend);
  }

  /** Messages of that kind on their way out. */
  static Defect wire(String kind, UnaryOperator<Message> bend) {
    return new Defect() {
      @Override
      public Set<String> touches() {
        return Set.of(kind);
      }

      @Override
      public Optional<UnaryOperator<Message>> onTheWire() {
        return Optional.of(bend);
      }
    };
  }

  static Refusal refusal(Code error) {
    return new BackendRefusal(error, "This is a deliberate defect.");
  }

  private static PutInsightSelectors goodPut(Ports ports) {
    return new PutInsightSelectors(ports, PutInsightSelectorsRules.rulebook());
  }

  /** Ports that keep what becomes of what was kept and what is to be. */
  static Ports keeping(Ports ports, BinaryOperator<InsightSelection> merge) {
    return with(ports, new MergedSelections(ports.insightSelections(), merge));
  }

  private static Ports with(Ports ports, InsightSelections selections) {
    return ports.with(ports.trails(), ports.eventDataStores(), selections);
  }

  private static Defect put(
      Function<Ports, Operation<PutInsightSelectorsRequest, InsightSelectorsAnswer>> bent) {
    return new Defect() {
      @Override
      public Set<String> touches() {
        return Set.of(PutInsightSelectors.NAME);
      }

      @Override
      public List<Entry<?, ?>> in(Function<Ports, List<Entry<?, ?>>> operations, Ports ports) {
        Entry<?, ?> other =
            new Entry<>(
                PutInsightSelectors.NAME, PutInsightSelectorsRequest.class, bent.apply(ports));
        return operations.apply(ports).stream()
            .<Entry<?, ?>>map(good -> good.name().equals(other.name()) ? other : good)
            .toList();
      }
    };
  }

  /** The operation is judged as if nobody had Insights on, whatever it answers. */
  static Defect blind(String operation, boolean answersAllTheSame) {
    return new Defect() {
      @Override
      public List<Entry<?, ?>> in(Function<Ports, List<Entry<?, ?>>> operations, Ports ports) {
        List<Entry<?, ?>> blind =
            operations.apply(with(ports, new HiddenSelections(ports.insightSelections())));
        List<Entry<?, ?>> entries = new ArrayList<>(operations.apply(ports));
        entries.replaceAll(
            good ->
                good.name().equals(operation)
                    ? instead(good, named(operation, blind), answersAllTheSame)
                    : good);
        return entries;
      }
    };
  }

  private static Entry<?, ?> named(String operation, List<Entry<?, ?>> entries) {
    return entries.stream().filter(it -> it.name().equals(operation)).findFirst().orElseThrow();
  }

  /** Two entries of one name have the same types. */
  @SuppressWarnings("unchecked")
  private static <Q, A> Entry<Q, A> instead(
      Entry<Q, A> good, Entry<?, ?> blind, boolean answersAllTheSame) {
    Operation<Q, A> other = ((Entry<Q, A>) blind).operation();
    Operation<Q, A> bent =
        (caller, request) -> {
          Outcome<A> right = good.operation().call(caller, request);
          if (right instanceof Outcome.Accepted<A>) {
            return right;
          }
          Outcome<A> wrong = other.call(caller, request);
          return answersAllTheSame ? right : wrong;
        };
    return new Entry<>(good.name(), good.request(), bent);
  }

  /** Makes a defective operation of a good one. */
  interface Effect {
    Operation<PutInsightSelectorsRequest, InsightSelectorsAnswer> of(
        Operation<PutInsightSelectorsRequest, InsightSelectorsAnswer> good, Ports ports);
  }

  /** The same, where it matters what there is. */
  interface KnowingEffect {
    Operation<PutInsightSelectorsRequest, InsightSelectorsAnswer> of(
        Operation<PutInsightSelectorsRequest, InsightSelectorsAnswer> good, Ports ports, Seen seen);
  }

  private record MergedSelections(InsightSelections good, BinaryOperator<InsightSelection> merge)
      implements InsightSelections {

    @Override
    public InsightSelection of(ResourceArn arn) {
      return good.of(arn);
    }

    @Override
    public boolean replace(ResourceArn arn, Revision judged, InsightSelection selection) {
      return good.replace(arn, judged, merge.apply(good.of(arn), selection));
    }
  }

  /** Nobody has Insights on, as far as it tells. */
  private record HiddenSelections(InsightSelections good) implements InsightSelections {

    @Override
    public InsightSelection of(ResourceArn arn) {
      return InsightSelection.NONE;
    }

    @Override
    public boolean replace(ResourceArn arn, Revision judged, InsightSelection selection) {
      return good.replace(arn, judged, selection);
    }
  }
}
