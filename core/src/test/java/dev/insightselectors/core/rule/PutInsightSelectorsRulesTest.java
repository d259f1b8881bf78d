package dev.insightselectors.core.rule;

import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.rule.RuleExample.Arranged;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PutInsightSelectorsRulesTest {
  private final Rulebook<PutSituation> rulebook =
      PutInsightSelectorsRules.rulebook(Edition.newest());

  static Stream<RuleExample<PutInsightSelectorsRequest>> examples() {
    return Stream.of(
            RequestExamples.ofTheCall(),
            RequestExamples.ofTheSelectors(),
            RequestExamples.ofTheCombination(),
            EventDataStoreExamples.ofTheSource(),
            EventDataStoreExamples.ofTheDestination(),
            TrailExamples.ofTheName(),
            TrailExamples.ofTheArn(),
            TrailExamples.ofTheTrail(),
            OrganizationExamples.ofTheAccount(),
            OrganizationExamples.ofTheMembership(),
            OrganizationExamples.ofTheRole(),
            LoggingExamples.ofTheStatus(),
            LoggingExamples.ofTheSource(),
            LoggingExamples.ofTheDestination(),
            EventCategoryExamples.all(),
            DeliveryExamples.ofTheBucket(),
            DeliveryExamples.ofTheKey(),
            DeliveryExamples.ofTheKeysState())
        .flatMap(Function.identity());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void refuseTheCallThatBreaksARule(RuleExample<PutInsightSelectorsRequest> example) {
    assertThat(made(example.breaking())).isRefusedWith(example.code());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void refuseItBecauseOfThatRule(RuleExample<PutInsightSelectorsRequest> example) {
    assertThat(firstBroken(example.breaking())).contains(example.rule());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void leaveEverythingAsItWasWhenTheyRefuse(RuleExample<PutInsightSelectorsRequest> example) {
    Map<?, ?> before = example.breaking().world().state();
    made(example.breaking());
    assertThat(example.breaking().world().state()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void acceptTheTwinThatKeepsTheRule(RuleExample<PutInsightSelectorsRequest> example) {
    assertThat(made(example.keeping())).isAccepted();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void sayWhyInASentence(RuleExample<PutInsightSelectorsRequest> example) {
    assertThat(made(example.breaking()))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, it -> assertThat(it.refusal().message()).isNotBlank());
  }

  @Test
  void haveAnExampleEach() {
    Set<String> rules = rulebook.rules().stream().map(Rule::id).collect(Collectors.toSet());
    assertThat(examples().map(RuleExample::rule).collect(Collectors.toSet())).isEqualTo(rules);
  }

  @Test
  void refuseWithEveryDocumentedError() {
    Set<Code> documented = EnumSet.range(Code.CLOUD_TRAIL_ARN_INVALID, Code.UNSUPPORTED_OPERATION);
    assertThat(documented).hasSize(16);
    assertThat(examples().map(RuleExample::code).collect(Collectors.toSet())).isEqualTo(documented);
  }

  @Test
  void sayWhichSentencesTheyComeFrom() {
    assertThat(rulebook.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.statement()).isNotBlank();
              assertThat(rule.requirements()).isNotEmpty().allMatch(id -> id.matches("PIS-\\d{3}"));
            });
  }

  private Outcome<InsightSelectorsAnswer> made(Arranged<PutInsightSelectorsRequest> call) {
    return new PutInsightSelectors(call.world().ports(), rulebook)
        .call(call.caller(), call.request());
  }

  private Optional<String> firstBroken(Arranged<PutInsightSelectorsRequest> arranged) {
    Call call = arranged.begun("PutInsightSelectors");
    PutSituation put = new PutSituation(call, arranged.request());
    return rulebook.rules().stream()
        .filter(rule -> rule.judge(put).isPresent())
        .map(Rule::id)
        .findFirst();
  }
}
