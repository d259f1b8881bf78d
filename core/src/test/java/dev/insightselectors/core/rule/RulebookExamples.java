package dev.insightselectors.core.rule;

import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.rule.RuleExample.Arranged;
import dev.insightselectors.core.testing.FakeWorld;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds a rulebook against examples: every rule of it needs one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RulebookExamples<Q, S> {
  private static final Set<String> IN_THE_WORDS_OF_AWS =
      Set.of("TrailNotFoundException", "TrailAlreadyExistsException");

  protected abstract Stream<RuleExample<Q>> examples();

  protected abstract Rulebook<S> rulebook();

  protected abstract S situation(Call call, FakeWorld world, Q request);

  protected abstract Operation<Q, ?> operation(FakeWorld world);

  @ParameterizedTest
  @MethodSource("examples")
  void refuseTheCallThatBreaksARuleAndSayWhy(RuleExample<Q> example) {
    assertThat(made(example.breaking())).isRefusedWith(example.code());
    assertThat(((Outcome.Refused<?>) made(example.breaking())).refusal().message())
        .isNotBlank()
        .endsWith(IN_THE_WORDS_OF_AWS.contains(example.code().wireName()) ? "" : ".");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void refuseItBecauseOfThatRule(RuleExample<Q> example) {
    assertThat(firstBroken(example.breaking())).contains(example.rule());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void leaveEverythingAsItWasWhenTheyRefuse(RuleExample<Q> example) {
    Map<?, ?> before = example.breaking().world().state();
    made(example.breaking());
    assertThat(example.breaking().world().state()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void acceptTheTwinThatKeepsTheRule(RuleExample<Q> example) {
    assertThat(made(example.keeping())).isAccepted();
  }

  @Test
  void haveAnExampleEach() {
    assertThat(examples().map(RuleExample::rule).collect(Collectors.toSet()))
        .isEqualTo(rulebook().rules().stream().map(Rule::id).collect(Collectors.toSet()));
  }

  @Test
  void sayWhatTheyAsk() {
    assertThat(rulebook().rules()).allSatisfy(rule -> assertThat(rule.statement()).isNotBlank());
  }

  private Outcome<?> made(Arranged<Q> call) {
    return operation(call.world()).call(call.caller(), call.request());
  }

  private Optional<String> firstBroken(Arranged<Q> arranged) {
    S situation = situation(arranged.begun("Example"), arranged.world(), arranged.request());
    return rulebook().rules().stream()
        .filter(rule -> rule.judge(situation).isPresent())
        .map(Rule::id)
        .findFirst();
  }
}
