package dev.insightselectors.neighbours.port;

import static dev.insightselectors.core.testing.Samples.logging;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.ReadWriteType;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.port.BackendException;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.testing.Together;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The obligations of {@link TrailRegister}, but for lists and races, which have contracts of their
 * own.
 */
public abstract class TrailRegisterContract extends ResourcesContract {
  /** The same adapter with its backend out of reach; empty where there is nothing to reach. */
  protected abstract Optional<TrailRegister> unreachableTrails();

  @Test
  void findsATrailThatWasCreated() {
    Trail trail = sampleTrail();
    assertThat(trails().find(trail.arn())).map(Versioned::resource).contains(trail);
  }

  @Test
  void findsATrailOfWhateverAccountAndRegion() {
    Trail trail = recorded(newTrail(stranger()));
    assertThat(trails().find(trail.arn())).map(Versioned::resource).contains(trail);
  }

  @Test
  void findsNoTrailThatWasNotCreated() {
    assertThat(trails().find(newTrail().arn())).isEmpty();
  }

  @Test
  void findsNoTrailThatWasDeleted() {
    Trail trail = sampleTrail();
    assertThat(trails().delete(trail.arn(), revisionOf(trail))).isTrue();
    assertThat(trails().find(trail.arn())).isEmpty();
  }

  @Test
  void createsATrailOnce() {
    Trail trail = sampleTrail();
    assertThat(trails().create(narrowed(trail))).isFalse();
    assertThat(trails().find(trail.arn())).map(Versioned::resource).contains(trail);
  }

  @Test
  void showsAReplacementToEveryLaterLookUp() {
    Trail trail = sampleTrail();
    assertThat(trails().replace(narrowed(trail), revisionOf(trail))).isTrue();
    assertThat(Together.run(threads(), number -> trails().find(trail.arn())))
        .allSatisfy(found -> assertThat(found.orElseThrow().resource()).isEqualTo(narrowed(trail)));
  }

  @Test
  void keepsTheRevisionWhileNothingChanges() {
    Trail trail = sampleTrail();
    assertThat(revisionOf(trail)).isEqualTo(revisionOf(trail));
  }

  @Test
  void changesTheRevisionWithTheTrail() {
    Trail trail = sampleTrail();
    Revision before = revisionOf(trail);
    trails().replace(narrowed(trail), before);
    assertThat(revisionOf(trail)).isNotEqualTo(before);
  }

  @Test
  void changesTheRevisionWithTheSelection() {
    Trail trail = sampleTrail();
    Revision before = revisionOf(trail);
    keep(CALL_RATE, trail);
    assertThat(revisionOf(trail)).isNotEqualTo(before);
  }

  @Test
  void neverGivesARevisionTwiceWhenATrailIsAsItWasBefore() {
    Trail trail = sampleTrail();
    Revision first = revisionOf(trail);
    trails().replace(narrowed(trail), first);
    Revision second = revisionOf(trail);
    trails().replace(trail, second);
    assertThat(revisionOf(trail)).isNotIn(first, second);
  }

  @Test
  void neverGivesARevisionTwiceWhenATrailIsCreatedAgain() {
    Trail trail = sampleTrail();
    Revision first = revisionOf(trail);
    trails().delete(trail.arn(), first);
    recorded(trail);
    assertThat(revisionOf(trail)).isNotEqualTo(first);
    assertThat(trails().replace(narrowed(trail), first)).isFalse();
  }

  @Test
  void replacesNothingOnARevisionThatTheTrailHasLeft() {
    Trail trail = sampleTrail();
    Revision left = revisionOf(trail);
    keep(CALL_RATE, trail);
    assertThat(trails().replace(narrowed(trail), left)).isFalse();
    assertThat(trails().find(trail.arn())).map(Versioned::resource).contains(trail);
  }

  @Test
  void deletesNothingOnARevisionThatTheTrailHasLeft() {
    Trail trail = sampleTrail();
    Revision left = revisionOf(trail);
    keep(CALL_RATE, trail);
    assertThat(trails().delete(trail.arn(), left)).isFalse();
    assertThat(insightSelections().of(trail.arn())).isEqualTo(CALL_RATE);
  }

  @Test
  void changesNothingThatWasDeleted() {
    Trail trail = sampleTrail();
    Revision last = revisionOf(trail);
    trails().delete(trail.arn(), last);
    assertThat(trails().replace(trail, last)).isFalse();
    assertThat(trails().delete(trail.arn(), last)).isFalse();
    assertThat(trails().find(trail.arn())).isEmpty();
  }

  @Test
  void keepsTheSelectionOfATrailThatIsReplaced() {
    Trail trail = sampleTrail();
    keep(ERROR_RATE, trail);
    assertThat(trails().replace(narrowed(trail), revisionOf(trail))).isTrue();
    assertThat(insightSelections().of(trail.arn())).isEqualTo(ERROR_RATE);
  }

  @Test
  void takesTheSelectionAwayWithATrailThatIsDeleted() {
    Trail trail = sampleTrail();
    keep(CALL_RATE, trail);
    trails().delete(trail.arn(), revisionOf(trail));
    assertThat(insightSelections().of(trail.arn())).isEqualTo(InsightSelection.NONE);
    recorded(trail);
    assertThat(insightSelections().of(trail.arn())).isEqualTo(InsightSelection.NONE);
  }

  @Test
  void throwsWhenALookUpCannotBeMade() {
    Optional<TrailRegister> unreachable = unreachableTrails();
    assumeThat(unreachable).as("a backend that can be out of reach").isPresent();
    assertThatExceptionOfType(BackendException.class)
        .isThrownBy(() -> unreachable.orElseThrow().find(newTrail().arn()));
  }

  private static Trail narrowed(Trail trail) {
    return trail.with(logging(ReadWriteType.READ_ONLY));
  }
}
