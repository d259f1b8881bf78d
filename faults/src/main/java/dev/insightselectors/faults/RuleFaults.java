package dev.insightselectors.faults;

import static java.util.stream.Collectors.toSet;

import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.error.Refusal;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.core.rule.GetInsightSelectorsRules;
import dev.insightselectors.core.rule.GetSituation;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import dev.insightselectors.core.rule.PutSituation;
import dev.insightselectors.core.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every rule of both rulebooks: missing, inverted, told wrongly, or asked of some calls alone. */
final class RuleFaults {
  /** An error that no call of PutInsightSelectors may be answered with. */
  private static final Refusal MISPLACED = Defects.refusal(Code.INSIGHT_NOT_ENABLED);

  private static final Refusal MISPLACED_WHILE_READING = Defects.refusal(Code.KMS);

  /** What is not there or cannot be read turns nothing on, and a source alone neither. */
  private static final Set<String> NEVER_WHILE_TURNING_ON =
      Set.of("insight-selectors-given", "insight-selectors-well-formed", "trail-excludes-source");

  /** Rules that bind a call that turns Insights off as well. */
  private static final Set<String> ALWAYS =
      Set.of(
          "call-within-quota",
          "insights-offered-in-region",
          "trail-excludes-source",
          "trail-or-source",
          "trail-exists",
          "source-exists",
          "trail-home-region",
          "organization-management-account");

  private RuleFaults() {}

  static List<Fault> all() {
    return Stream.concat(
            PutInsightSelectorsRules.rulebook().rules().stream()
                .flatMap(rule -> putting(rule, Edition.PINNED)),
            GetInsightSelectorsRules.rulebook().rules().stream().flatMap(RuleFaults::reading))
        .toList();
  }

  /** Of the rules that an edition adds to those of the pinned page. */
  static List<Fault> added(Edition edition) {
    Set<String> before =
        PutInsightSelectorsRules.rulebook().rules().stream().map(Rule::id).collect(toSet());
    return PutInsightSelectorsRules.rulebook(edition).rules().stream()
        .filter(rule -> !before.contains(rule.id()))
        .flatMap(rule -> putting(rule, edition))
        .toList();
  }

  private static Stream<Fault> putting(Rule<PutSituation> rule, Edition edition) {
    List<Fault> all = new ArrayList<>();
    Family<PutSituation> family =
        (id, what, bend) ->
            all.add(
                new Fault(
                    id + rule.id(),
                    "%s: %s".formatted(what, rule.statement()),
                    rule.requirements(),
                    Defects.rules(edition, rule.id()::equals, bend),
                    edition));
    bent(family, MISPLACED);
    if (ALWAYS.contains(rule.id())) {
      family.add(
          "while-turning-on-",
          "only a call that turns Insights on is refused for breaking this",
          good -> put -> put.enables() ? good.judge(put) : Optional.empty());
    }
    if (!NEVER_WHILE_TURNING_ON.contains(rule.id())) {
      family.add(
          "while-turning-off-",
          "only a call that turns Insights off is refused for breaking this",
          good -> put -> put.enables() ? Optional.empty() : good.judge(put));
    }
    return all.stream();
  }

  private static Stream<Fault> reading(Rule<GetSituation> rule) {
    List<Fault> all = new ArrayList<>();
    RuleFaults.<GetSituation>bent(
        (id, what, bend) ->
            all.add(
                new Fault(
                    "reading-" + id + rule.id(),
                    "in GetInsightSelectors, %s: %s".formatted(what, rule.statement()),
                    rule.id().equals("insights-offered-in-region")
                        ? rule.requirements()
                        : List.of("PIS-003", "PIS-010"),
                    Defects.readingRule(rule.id(), bend))),
        MISPLACED_WHILE_READING);
    return all.stream();
  }

  private static <S> void bent(Family<S> family, Refusal misplaced) {
    family.add("no-", "nobody is refused for breaking this", good -> it -> Optional.empty());
    family.add(
        "wrong-error-",
        "whoever breaks this is refused with an error that is not a documented one",
        good -> it -> good.judge(it).map(right -> misplaced));
    family.add(
        "overeager-",
        "even whoever keeps this is refused",
        good -> it -> Optional.of(good.judge(it).orElse(misplaced)));
    family.add(
        "inverted-",
        "whoever keeps this is refused, and nobody else",
        good -> it -> good.judge(it).isPresent() ? Optional.empty() : Optional.of(misplaced));
  }

  /** The faults of one rule. */
  private interface Family<S> {
    void add(String id, String what, Function<Rule<S>, Function<S, Optional<Refusal>>> bend);
  }
}
