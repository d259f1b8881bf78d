package dev.insightselectors.testkit.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.insightselectors.testkit.set.Relaxation.What;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A released set is only ever relaxed: what else may happen to a scenario breaks the rule. */
class SetRulesTest {
  private static final String DISPUTE = "https://example.org/disputes/1";
  private static final VerdictContent REFUSED =
      Scenario.ending("the call is refused with InvalidParameterException", "nothing has changed");
  private static final VerdictContent LOGGED =
      Scenario.ending("\"AuditTrail\" logs ApiCallRateInsight");

  @Test
  void aSetThatNobodyTouchedIsKept() {
    assertThat(broken(Map.of("a", REFUSED, "b", LOGGED), set())).isEmpty();
  }

  @Test
  void aScenarioThatWasAddedLaterIsNoneOfItsBusiness() {
    assertThat(broken(Map.of("a", REFUSED, "b", LOGGED, "c", LOGGED), set())).isEmpty();
  }

  @Test
  void aScenarioMustNotGo() {
    assertThat(broken(Map.of("a", REFUSED), set()))
        .containsExactly("made-up: b is gone, and no dispute has retired it");
  }

  @Test
  void aScenarioMustNotChange() {
    VerdictContent stricter =
        Scenario.ending("the call is refused with KmsException", "nothing has changed");

    assertThat(broken(Map.of("a", stricter, "b", LOGGED), set()))
        .singleElement(STRING)
        .startsWith("made-up: a was changed")
        .contains(stricter.fingerprint(), "new id");
  }

  @Test
  void aDisputeMayRetireAScenario() {
    assertThat(broken(Map.of("a", REFUSED), set(retired("b", DISPUTE)))).isEmpty();
  }

  @Test
  void aRetiredScenarioMustBeGone() {
    assertThat(broken(Map.of("a", REFUSED, "b", LOGGED), set(retired("b", DISPUTE))))
        .containsExactly("made-up: b is retired, but the features have it still");
  }

  @Test
  void aRelaxationNamesADisputeThatExists() {
    assertThat(broken(Map.of("a", REFUSED), set(retired("b", "docs/disputes/none.md"))))
        .containsExactly("made-up: b is relaxed, but there is no dispute docs/disputes/none.md");
  }

  @Test
  void onlyWhatIsInTheSetCanBeRelaxed() {
    assertThat(broken(Map.of("a", REFUSED, "b", LOGGED), set(retired("c", DISPUTE))))
        .containsExactly("made-up: c is relaxed, but was never in the set");
  }

  @Test
  void aDisputeMayAddAnErrorToAnError() {
    VerdictContent relaxed =
        Scenario.oneOf(
            List.of("InvalidParameterException", "KmsException"), "a refusal has changed nothing");

    assertThat(
            broken(Map.of("a", relaxed, "b", LOGGED), set(accepts("a", "KmsException", relaxed))))
        .isEmpty();
  }

  @Test
  void aDisputeMayAddAnAcceptanceToAnError() {
    VerdictContent relaxed =
        Scenario.oneOf(
            List.of("InvalidParameterException", "accepted"),
            "a refusal has changed nothing",
            "an acceptance leaves \"AuditTrail\" logging ApiCallRateInsight");

    assertThat(broken(Map.of("a", relaxed, "b", LOGGED), set(accepts("a", "accepted", relaxed))))
        .isEmpty();
  }

  @Test
  void aDisputeMayAddAnErrorToAnAcceptance() {
    VerdictContent relaxed =
        Scenario.oneOf(
            List.of("accepted", "KmsException"),
            "an acceptance leaves \"AuditTrail\" logging ApiCallRateInsight",
            "a refusal has changed nothing");

    assertThat(
            broken(Map.of("a", REFUSED, "b", relaxed), set(accepts("b", "KmsException", relaxed))))
        .isEmpty();
  }

  @Test
  void severalDisputesMayRelaxAScenarioOneAfterTheOther() {
    VerdictContent first =
        Scenario.oneOf(
            List.of("InvalidParameterException", "KmsException"), "a refusal has changed nothing");
    VerdictContent second =
        Scenario.oneOf(
            List.of("InvalidParameterException", "KmsException", "accepted"),
            "a refusal has changed nothing");

    assertThat(
            broken(
                Map.of("a", second, "b", LOGGED),
                set(accepts("a", "KmsException", first), accepts("a", "accepted", second))))
        .isEmpty();
  }

  @Test
  void aRelaxationMustNotTakeAnOutcomeAway() {
    VerdictContent other =
        Scenario.oneOf(List.of("KmsException", "accepted"), "a refusal has changed nothing");

    assertThat(broken(Map.of("a", other, "b", LOGGED), set(accepts("a", "accepted", other))))
        .containsExactly("made-up: a accepts more, but something else of it was changed too");
  }

  @Test
  void aRelaxationMustNotChangeTheCallUnderTheSameName() {
    VerdictContent other =
        Scenario.needing(
            List.of("@needs-wire"),
            Scenario.oneOf(
                List.of("InvalidParameterException", "KmsException"),
                "a refusal has changed nothing"));

    assertThat(broken(Map.of("a", other, "b", LOGGED), set(accepts("a", "KmsException", other))))
        .containsExactly("made-up: a accepts more, but something else of it was changed too");
  }

  @Test
  void aLineThatWasReleasedMustNotBeEdited() {
    ReleasedSet honest = set();
    ReleasedSet edited =
        new ReleasedSet(
            honest.name(),
            honest.date(),
            honest.digest(),
            Optional.empty(),
            List.of(),
            Map.of("a", LOGGED.fingerprint(), "b", LOGGED.fingerprint()));

    assertThat(broken(Map.of("a", LOGGED, "b", LOGGED), edited))
        .containsExactly(
            "made-up: the digest is not that of the scenarios: a released line was edited");
  }

  @Test
  void whatCountsIsWhatTheDisputesLeft() {
    VerdictContent relaxed =
        Scenario.oneOf(
            List.of("InvalidParameterException", "KmsException"), "a refusal has changed nothing");
    ReleasedSet set = set(accepts("a", "KmsException", relaxed), retired("b", DISPUTE));

    assertThat(set.counted().fingerprints()).isEqualTo(Map.of("a", relaxed.fingerprint()));
    assertThat(set.counted().digest()).isNotEqualTo(set.digest());
  }

  private static Relaxation retired(String id, String dispute) {
    return new Relaxation(id, dispute, What.RETIRED, Optional.empty(), Optional.empty());
  }

  private static Relaxation accepts(String id, String outcome, VerdictContent now) {
    return new Relaxation(
        id, DISPUTE, What.ACCEPTS, Optional.of(outcome), Optional.of(now.fingerprint()));
  }

  private static ReleasedSet set(Relaxation... relaxed) {
    ReleasedSet released =
        ReleasedSet.of(
            new RequirementSet(
                "any", Map.of("a", REFUSED.fingerprint(), "b", LOGGED.fingerprint())),
            "made-up",
            "2026-11-22",
            Optional.empty());
    return new ReleasedSet(
        released.name(),
        released.date(),
        released.digest(),
        released.arrange(),
        List.of(relaxed),
        released.scenarios());
  }

  private static List<String> broken(Map<String, VerdictContent> features, ReleasedSet set) {
    return new SetRules(features, DISPUTE::equals).broken(set);
  }
}
