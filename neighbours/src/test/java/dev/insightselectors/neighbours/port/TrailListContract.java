package dev.insightselectors.neighbours.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Trail;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The obligations of {@link TrailRegister#ownedBy}. The account may own other trails as well. */
public abstract class TrailListContract extends ResourcesContract {
  private static final int AT_ONCE = 1000;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, AT_ONCE})
  void holdsEveryTrailOnceWhateverTheLengthOfAPage(int most) {
    List<Trail> trails = sampleTrails(5);
    assertThat(list(most).followed()).doesNotHaveDuplicates().containsAll(trails);
  }

  @Test
  void fillsItsPages() {
    sampleTrails(3);
    Page<Trail> first = trails().ownedBy(owner().account(), PageRequest.first(2));
    assertThat(first.items()).hasSize(2);
    assertThat(first.next()).isPresent();
  }

  @Test
  void isInTheOrderOfTheArns() {
    sampleTrails(5);
    assertThat(list(2).followed()).extracting(trail -> trail.arn().toString()).isSorted();
  }

  @Test
  void holdsTrailsOfEveryHomeRegion() {
    Trail away = recorded(newTrail(new Caller(owner().account(), stranger().region())));
    assertThat(list(AT_ONCE).followed()).contains(away);
  }

  @Test
  void holdsNoTrailsOfOtherAccounts() {
    Trail theirs = recorded(newTrail(new Caller(stranger().account(), owner().region())));
    assertThat(list(AT_ONCE).followed()).doesNotContain(theirs);
  }

  @Test
  void holdsNoTrailThatWasDeleted() {
    Trail trail = sampleTrail();
    trails().delete(trail.arn(), revisionOf(trail));
    assertThat(list(AT_ONCE).followed()).doesNotContain(trail);
  }

  /** Page by page the trail that would come next is deleted, and another one is created. */
  @Test
  void holdsEveryTrailThatWasThereAllTheWhileOnce() {
    List<Trail> trails = sampleTrails(8);
    List<Trail> staying = everySecond(trails, 0);
    Deque<Trail> going = new ArrayDeque<>(everySecond(trails, 1));
    List<Trail> listed =
        list(1)
            .followed(
                page -> {
                  if (!going.isEmpty() && staying.containsAll(page.items())) {
                    Trail next = going.remove();
                    trails().delete(next.arn(), revisionOf(next));
                    sampleTrail();
                  }
                });
    assertThat(listed).doesNotHaveDuplicates().containsAll(staying);
  }

  private Pages<Trail> list(int most) {
    return new Pages<>(page -> trails().ownedBy(owner().account(), page), most);
  }

  /** Versioned trails, in the order of their ARNs. */
  private List<Trail> sampleTrails(int count) {
    return Stream.generate(this::sampleTrail)
        .limit(count)
        .sorted(Comparator.comparing(trail -> trail.arn().toString()))
        .toList();
  }

  private static List<Trail> everySecond(List<Trail> trails, int first) {
    return trails.stream().filter(trail -> trails.indexOf(trail) % 2 == first).toList();
  }
}
