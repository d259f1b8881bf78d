package dev.insightselectors.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TogetherTest {
  private static final Message GOOD = new Message(200, Map.of("content-type", "x"), "{}");

  @Test
  void groupsHaveEveryPermittedVariationOnceAndAreFew() {
    List<List<Fault>> groups = Faults.permittedInGroups();

    assertThat(groups.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(Faults.permitted());
    assertThat(groups).hasSizeLessThan(15);
  }

  @Test
  void nothingOfAGroupBendsWhatAnotherOfItBends() {
    assertThat(Faults.permittedInGroups())
        .allSatisfy(
            group ->
                assertThat(group.stream().flatMap(it -> it.defect().touches().stream()))
                    .doesNotHaveDuplicates());
  }

  @Test
  void twoFaultsOfOneRuleAreInTwoGroups() {
    assertThat(Together.groups(faults("no-source-exists", "overeager-source-exists"))).hasSize(2);
    assertThat(Together.groups(faults("no-source-exists", "no-trail-exists"))).hasSize(1);
  }

  @Test
  void aFaultOfAnOperationIsNotInAGroupWithOneOfItsRules() {
    assertThat(Together.groups(faults("appends", "no-source-exists"))).hasSize(2);
  }

  @Test
  void bendsTheRulesOfAllInOneRulebook() {
    BentRulebook<?> one = (BentRulebook<?>) faults("no-source-exists").get(0).defect();
    BentRulebook<?> other = (BentRulebook<?>) faults("no-trail-exists").get(0).defect();

    assertThat(one.and(other).touches())
        .isEqualTo(union(one, other))
        .anyMatch(it -> it.endsWith("/source-exists"))
        .hasSize(2);
  }

  @Test
  void bendsMessagesInEachWay() {
    Fault both = Faults.together(faults("success-with-status-202", "more-headers"));

    Message bent = both.onTheWire().orElseThrow().apply(GOOD);

    assertThat(bent.status()).isEqualTo(202);
    assertThat(bent.headers()).containsKey("x-amz-id-2");
  }

  private static Set<String> union(Defect one, Defect other) {
    Set<String> both = new HashSet<>(one.touches());
    both.addAll(other.touches());
    return both;
  }

  private static List<Fault> faults(String... ids) {
    return Stream.of(ids).map(it -> Faults.named(it).orElseThrow()).toList();
  }
}
