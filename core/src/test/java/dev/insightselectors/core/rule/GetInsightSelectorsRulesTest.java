package dev.insightselectors.core.rule;

import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.operation.GetInsightSelectors;
import dev.insightselectors.core.rule.RuleExample.Arranged;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GetInsightSelectorsRulesTest {
  private final Rulebook<GetSituation> rulebook = GetInsightSelectorsRules.rulebook();

  static Stream<RuleExample<GetInsightSelectorsRequest>> examples() {
    return Stream.of(GetExamples.ofTheCall(), GetExamples.ofTheTrail(), GetExamples.ofTheStore())
        .flatMap(Function.identity());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void refuseTheCallThatBreaksARule(RuleExample<GetInsightSelectorsRequest> example) {
    assertThat(made(example.breaking())).isRefusedWith(example.code());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void refuseItBecauseOfThatRule(RuleExample<GetInsightSelectorsRequest> example) {
    assertThat(firstBroken(example.breaking())).contains(example.rule());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void leaveEverythingAsItWas(RuleExample<GetInsightSelectorsRequest> example) {
    Map<?, ?> before = example.keeping().world().state();
    made(example.keeping());
    made(example.breaking());
    assertThat(example.keeping().world().state()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void acceptTheTwinThatKeepsTheRule(RuleExample<GetInsightSelectorsRequest> example) {
    assertThat(made(example.keeping())).isAccepted();
  }

  @Test
  void haveAnExampleEach() {
    Set<String> rules = rulebook.rules().stream().map(Rule::id).collect(Collectors.toSet());
    assertThat(examples().map(RuleExample::rule).collect(Collectors.toSet())).isEqualTo(rules);
  }

  private Outcome<InsightSelectorsAnswer> made(Arranged<GetInsightSelectorsRequest> call) {
    return new GetInsightSelectors(call.world().ports(), rulebook)
        .call(call.caller(), call.request());
  }

  private Optional<String> firstBroken(Arranged<GetInsightSelectorsRequest> arranged) {
    Call call = arranged.begun("GetInsightSelectors");
    GetSituation get = new GetSituation(call, arranged.request());
    return rulebook.rules().stream()
        .filter(rule -> rule.judge(get).isPresent())
        .map(Rule::id)
        .findFirst();
  }
}
