package dev.insightselectors.adapters.memory;

import static dev.insightselectors.adapters.memory.Fixtures.ACCOUNT;
import static dev.insightselectors.adapters.memory.Fixtures.CALL_RATE;
import static dev.insightselectors.adapters.memory.Fixtures.OPEN;
import static dev.insightselectors.adapters.memory.Fixtures.SAMPLE_TRAIL;
import static dev.insightselectors.adapters.memory.Fixtures.inMemory;
import static dev.insightselectors.adapters.memory.Fixtures.sampleTrail;
import static dev.insightselectors.adapters.memory.Fixtures.trail;
import static dev.insightselectors.adapters.memory.Fixtures.trailArn;
import static dev.insightselectors.adapters.memory.Fixtures.withTrails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.PageRequest;
import dev.insightselectors.neighbours.port.TrailRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InMemoryTrailsTest {
  private final InMemoryWorld world = inMemory(withTrails(sampleTrail()));
  private final TrailRegister trails = new InMemoryTrails(world);
  private final InsightSelections selections = new InMemoryInsightSelections(world);

  @Test
  void findsATrailByItsArnAlone() {
    assertThat(trails.find(SAMPLE_TRAIL).orElseThrow().resource()).isEqualTo(sampleTrail());
    assertThat(trails.find(trailArn("us-east-1", "SampleTrail"))).isEmpty();
  }

  @Test
  void aChangeOfTheTrailOrOfItsSelectionChangesTheRevision() {
    Revision first = revision();
    assertThat(selections.replace(SAMPLE_TRAIL, first, CALL_RATE)).isTrue();
    Revision second = revision();
    assertThat(trails.replace(tagged(), second)).isTrue();
    assertThat(List.of(first, second, revision())).doesNotHaveDuplicates();
  }

  @Test
  void aReplacedTrailKeepsItsSelection() {
    selections.replace(SAMPLE_TRAIL, revision(), CALL_RATE);
    trails.replace(tagged(), revision());
    assertThat(selections.of(SAMPLE_TRAIL)).isEqualTo(CALL_RATE);
    assertThat(trails.find(SAMPLE_TRAIL).orElseThrow().resource()).isEqualTo(tagged());
  }

  @Test
  void aChangeJudgedOnAnEarlierRevisionChangesNothing() {
    Revision earlier = revision();
    selections.replace(SAMPLE_TRAIL, earlier, CALL_RATE);
    assertThat(trails.replace(tagged(), earlier)).isFalse();
    assertThat(trails.delete(SAMPLE_TRAIL, earlier)).isFalse();
    assertThat(selections.replace(SAMPLE_TRAIL, earlier, InsightSelection.NONE)).isFalse();
    assertThat(trails.find(SAMPLE_TRAIL).orElseThrow().resource()).isEqualTo(sampleTrail());
    assertThat(selections.of(SAMPLE_TRAIL)).isEqualTo(CALL_RATE);
  }

  @Test
  void aTrailCreatedAgainStartsWithoutASelectionAtARevisionOfItsOwn() {
    Revision first = revision();
    selections.replace(SAMPLE_TRAIL, first, CALL_RATE);
    Revision second = revision();
    assertThat(trails.delete(SAMPLE_TRAIL, second)).isTrue();
    assertThat(trails.find(SAMPLE_TRAIL)).isEmpty();
    assertThat(trails.create(sampleTrail())).isTrue();
    assertThat(selections.of(SAMPLE_TRAIL)).isEqualTo(InsightSelection.NONE);
    assertThat(revision()).isNotIn(first, second);
  }

  @Test
  void aTrailThatIsThereIsNotCreatedOver() {
    assertThat(trails.create(tagged())).isFalse();
    assertThat(trails.find(SAMPLE_TRAIL).orElseThrow().resource()).isEqualTo(sampleTrail());
  }

  @Test
  void nothingIsKeptForATrailThatIsGone() {
    Revision last = revision();
    trails.delete(SAMPLE_TRAIL, last);
    assertThat(selections.replace(SAMPLE_TRAIL, last, CALL_RATE)).isFalse();
    assertThat(trails.replace(sampleTrail(), last)).isFalse();
    assertThat(selections.of(SAMPLE_TRAIL)).isEqualTo(InsightSelection.NONE);
    assertThat(listed(10)).isEmpty();
  }

  @Test
  void aDestinationIsNotKeptForATrail() {
    assertThatThrownBy(() -> selections.replace(SAMPLE_TRAIL, revision(), Fixtures.TO_DESTINATION))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ofThoseThatChangeOneRevisionAtOnceOneSucceeds() throws Exception {
    for (int round = 0; round < 200; round++) {
      Revision judged = revision();
      assertThat(Together.run(4, () -> selections.replace(SAMPLE_TRAIL, judged, CALL_RATE)))
          .containsOnlyOnce(true);
    }
  }

  @Test
  void ofThoseThatCreateOneTrailAtOnceOneSucceeds() throws Exception {
    for (int round = 0; round < 200; round++) {
      Trail fresh = trail("Fresh" + round);
      assertThat(Together.run(4, () -> trails.create(fresh))).containsOnlyOnce(true);
    }
  }

  /** Nobody else creates it, so a trail found after the list was there while it was listed. */
  @Test
  void aTrailIsListedFromItsCreationOnThoughItsForerunnerIsBeingDeleted() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    Callable<Boolean> create =
        () -> {
          int unlisted = 0;
          for (int i = 0; i < 20_000; i++) {
            trails.create(sampleTrail());
            boolean missing = listed(1).isEmpty();
            unlisted += missing && trails.find(SAMPLE_TRAIL).isPresent() ? 1 : 0;
          }
          over.set(true);
          return unlisted == 0;
        };
    Callable<Boolean> delete =
        () -> {
          while (!over.get()) {
            trails
                .find(SAMPLE_TRAIL)
                .ifPresent(found -> trails.delete(SAMPLE_TRAIL, found.revision()));
            trails.ownedBy(ACCOUNT, PageRequest.first(1));
          }
          return true;
        };
    assertThat(Together.run(List.of(create, delete))).containsOnly(true);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void listsEveryTrailOnceInTheOrderOfTheArns(int most) {
    world.replace(
        withTrails(
            trail("Bbb"),
            Trail.deliveringTo("b", trailArn("eu-west-1", "Zzz")),
            trail("Aaa"),
            trail("Ccc"),
            trail("Aaa.b")));
    assertThat(listed(most))
        .extracting(one -> one.arn().name().value())
        .containsExactly("Zzz", "Aaa", "Aaa.b", "Bbb", "Ccc");
  }

  @Test
  void theLastPageSaysSo() {
    world.replace(withTrails(trail("Aaa"), trail("Bbb")));
    assertThat(trails.ownedBy(ACCOUNT, PageRequest.first(2)).next()).isEmpty();
    assertThat(trails.ownedBy(ACCOUNT, PageRequest.first(1)).next()).isPresent();
  }

  @Test
  void aPageFollowsOneWhoseLastTrailIsGone() {
    world.replace(withTrails(trail("Aaa"), trail("Bbb"), trail("Ccc")));
    Page<Trail> first = trails.ownedBy(ACCOUNT, PageRequest.first(2));
    trails.delete(trail("Bbb").arn(), trails.find(trail("Bbb").arn()).orElseThrow().revision());
    trails.create(trail("Bb0"));
    assertThat(trails.ownedBy(ACCOUNT, new PageRequest(first.next(), 2)).items())
        .containsExactly(trail("Ccc"));
  }

  @Test
  void everyAccountHasAListOfItsOwn() {
    AccountId earlier = new AccountId("111111111111");
    AccountId later = new AccountId("222222222222");
    trails.create(trailOf(earlier));
    trails.create(trailOf(later));
    for (AccountId account : List.of(earlier, ACCOUNT, later)) {
      assertThat(trails.ownedBy(account, PageRequest.first(9)).items())
          .extracting(Trail::account)
          .containsExactly(account);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "arn:aws:cloudtrail:us-east-2:222222222222:trail/SampleTrail",
        "arn:aws:cloudtrail:us-east-1:123456789012:eventdatastore/source"
      })
  void refusesATokenOfNoPageOfTheList(String token) {
    assertThatThrownBy(() -> trails.ownedBy(ACCOUNT, new PageRequest(Optional.of(token), 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a page of this list");
  }

  @Test
  void refusesAPageWithoutItems() {
    assertThatThrownBy(() -> trails.ownedBy(ACCOUNT, PageRequest.first(0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(inMemory(OPEN).ports().trails().ownedBy(ACCOUNT, PageRequest.first(1)).items())
        .isEmpty();
  }

  private List<Trail> listed(int most) {
    List<Trail> all = new ArrayList<>();
    Page<Trail> page = trails.ownedBy(ACCOUNT, PageRequest.first(most));
    all.addAll(page.items());
    while (page.next().isPresent()) {
      page = trails.ownedBy(ACCOUNT, new PageRequest(page.next(), most));
      assertThat(page.items()).hasSizeBetween(1, most);
      assertThat(all).doesNotContainAnyElementsOf(page.items());
      all.addAll(page.items());
    }
    return all;
  }

  private static Trail trailOf(AccountId account) {
    Region region = SAMPLE_TRAIL.region();
    return Trail.deliveringTo(
        "bucket", TrailArn.of(new Caller(account, region), SAMPLE_TRAIL.name()));
  }

  private Revision revision() {
    return trails.find(SAMPLE_TRAIL).orElseThrow().revision();
  }

  private static Trail tagged() {
    return sampleTrail().withTags(Map.of("team", "audit"));
  }
}
