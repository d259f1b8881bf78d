package dev.insightselectors.testkit.explore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.error.Refusal;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.core.rule.EventDataStoreReference;
import dev.insightselectors.core.rule.GetInsightSelectorsRules;
import dev.insightselectors.core.rule.GetSituation;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import dev.insightselectors.core.rule.PutSituation;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.documents.World;
import dev.insightselectors.testkit.subject.Reply;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says what a call may end in where this world stands as it does: all rules at once, each by
 * itself, so that no order of errors is asked of anybody (choice C19), and for each what the
 * interpretations accept beside.
 */
final class Judge {
  private static final List<Rule<GetSituation>> GET = GetInsightSelectorsRules.rulebook().rules();

  private static final String ENABLED = "insights-enabled";

  private final World world;
  private final Edition edition;
  private final List<Rule<PutSituation>> rules;

  Judge(World world, Edition edition) {
    this.world = world;
    this.edition = edition;
    this.rules = PutInsightSelectorsRules.rulebook(edition).rules();
  }

  /** Those of one rule of PutInsightSelectors. */
  static List<String> requirements(String rule) {
    return PutInsightSelectorsRules.rulebook(Edition.newest()).rules().stream()
        .filter(it -> it.id().equals(rule))
        .findFirst()
        .map(Rule::requirements)
        .orElseThrow();
  }

  /**
   * @param admitted whether the quota has a call left
   */
  Allowed put(
      Caller caller, ObjectNode sent, Map<ResourceArn, InsightSelection> on, boolean admitted) {
    SentMembers members = new SentMembers(sent, edition);
    PutSituation put =
        new PutSituation(call("PutInsightSelectors", caller, on, admitted), members.put());
    Leeway leeway = new Leeway(put, members, world);
    List<String> broken = new ArrayList<>();
    Set<String> outcomes = new TreeSet<>(leeway.alsoRefused());
    boolean isRefused = false;
    Set<String> requirements = new LinkedHashSet<>();
    for (Rule<PutSituation> rule : rules) {
      Optional<Refusal> refusal = leeway.refusal(rule, put);
      if (refusal.isPresent()) {
        Set<String> its = leeway.outcomes(rule.id(), refusal.get());
        isRefused |= !its.contains(Reply.ACCEPTED);
        outcomes.addAll(its);
        requirements.addAll(rule.requirements());
        broken.add(rule.id());
      }
    }
    for (String member : members.ofWrongType()) {
      outcomes.addAll(Leeway.ofWrongType(member));
      requirements.add(Leeway.typeOf(member));
      isRefused = true;
    }
    outcomes.remove(Reply.ACCEPTED);
    if (!isRefused) {
      outcomes.add(Reply.ACCEPTED);
    }
    return new Allowed(outcomes, broken, List.copyOf(requirements));
  }

  /**
   * The AWS documentation does not describe it: of its form whatever it refuses it may refuse with
   * any error.
   */
  Allowed get(Caller caller, ObjectNode sent, Map<ResourceArn, InsightSelection> on) {
    SentMembers members = new SentMembers(sent, edition);
    if (!members.ofWrongType().isEmpty() || members.hasNull() || members.hasUnknown()) {
      return new Allowed(Set.of(), List.of("form"), List.of());
    }
    Call call = call("GetInsightSelectors", caller, on, true);
    GetSituation get = new GetSituation(call, members.get());
    Leeway leeway = new Leeway(new PutSituation(call, members.turningOff()), members, world);
    List<String> broken = new ArrayList<>();
    Set<String> outcomes = new TreeSet<>();
    Set<String> requirements = new LinkedHashSet<>();
    for (Rule<GetSituation> rule : GET) {
      boolean isOfNothing = rule.id().equals(ENABLED) && !broken.isEmpty();
      Optional<Refusal> refusal = isOfNothing ? Optional.empty() : leeway.refusal(rule, get);
      if (refusal.isPresent()) {
        outcomes.addAll(leeway.outcomesOfReading(rule.id(), refusal.get()));
        requirements.addAll(List.of("PIS-003", "PIS-010"));
        requirements.addAll(rule.requirements());
        broken.add(rule.id());
      }
    }
    return broken.isEmpty()
        ? new Allowed(Set.of(Reply.ACCEPTED), List.of(), List.of())
        : new Allowed(outcomes, broken, List.copyOf(requirements));
  }

  /** Whether what is on at a thing can be asked for, though nothing may be on. */
  static boolean isReadable(Allowed get) {
    return get.mayBeAccepted() || get.broken().equals(List.of(ENABLED));
  }

  /** What a call of GetInsightSelectors is about that may be answered. */
  Optional<ResourceArn> read(
      Caller caller, ObjectNode sent, Map<ResourceArn, InsightSelection> on) {
    return new GetSituation(
            call("GetInsightSelectors", caller, on, true), new SentMembers(sent, edition).get())
        .arn();
  }

  /** What is on at the source of a call once it was accepted. */
  Optional<Map.Entry<ResourceArn, InsightSelection>> effect(
      Caller caller, ObjectNode sent, Map<ResourceArn, InsightSelection> on) {
    PutSituation put =
        new PutSituation(
            call("PutInsightSelectors", caller, on, true),
            new SentMembers(sent, edition).putAsMeant());
    return put.source()
        .map(InsightsSource::arn)
        .map(
            arn ->
                Map.entry(
                    arn,
                    new InsightSelection(
                        put.asked(),
                        put.neededDestination().flatMap(EventDataStoreReference::arn))));
  }

  private Call call(
      String operation, Caller caller, Map<ResourceArn, InsightSelection> on, boolean admitted) {
    Ports ports = edition.seen(WorldPorts.over(world, on));
    return new Call(operation, caller, ports, admitted);
  }
}
