package dev.insightselectors.neighbours.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.testing.Samples;
import java.util.Optional;
import java.util.UUID;

/**
 * What the contracts of trails, event data stores and selections share: the three ports over one
 * backend, and resources with names of their own, so that a backend may outlive a test.
 */
public abstract class ResourcesContract {
  protected static final InsightSelection CALL_RATE =
      new InsightSelection(InsightSelectors.of(InsightType.API_CALL_RATE), Optional.empty());
  protected static final InsightSelection ERROR_RATE =
      new InsightSelection(InsightSelectors.of(InsightType.API_ERROR_RATE), Optional.empty());

  /** The backend under test; it may be another object each time, but one backend. */
  protected abstract NeighbourPorts backend();

  protected final TrailRegister trails() {
    return backend().trails();
  }

  protected final EventDataStoreRegister eventDataStores() {
    return backend().eventDataStores();
  }

  protected final InsightSelections insightSelections() {
    return backend().insights().insightSelections();
  }

  /** Whose trails and stores the tests make; their home Region is the caller's. */
  protected Caller owner() {
    return Samples.CALLER;
  }

  /** Someone else, elsewhere: what they have is found as well, but is in no list of the owner's. */
  protected Caller stranger() {
    return new Caller(Samples.OTHER_ACCOUNT, Samples.OTHER_REGION);
  }

  /** How many do one thing at once. */
  protected int threads() {
    return 8;
  }

  /** How often a race is run; fewer where every step is a call over the wire. */
  protected int rounds() {
    return 200;
  }

  /** A trail that is not recorded yet. */
  protected final Trail newTrail() {
    return newTrail(owner());
  }

  protected final Trail newTrail(Caller owner) {
    TrailName name = new TrailName("contract-" + UUID.randomUUID());
    return Trail.deliveringTo(Samples.BUCKET, TrailArn.of(owner, name));
  }

  /** An event data store that is not recorded yet. */
  protected final EventDataStore newStore() {
    return newStore(owner());
  }

  protected final EventDataStore newStore(Caller owner) {
    return newStore(owner, "contract-" + UUID.randomUUID());
  }

  protected final EventDataStore newStore(String name) {
    return newStore(owner(), name);
  }

  protected final EventDataStore newStore(Caller owner, String name) {
    String id = UUID.randomUUID().toString();
    return EventDataStore.named(name, EventDataStoreArn.ofSuffix(owner, id).orElseThrow());
  }

  /** The store under another name. */
  protected static EventDataStore renamed(EventDataStore store, String name) {
    return new EventDataStore(
        store.arn(),
        name,
        store.eventSelectors(),
        store.status(),
        store.kmsKeyId(),
        store.ofOrganization(),
        store.options(),
        store.tags());
  }

  /** A trail that is recorded. */
  protected final Trail sampleTrail() {
    return recorded(newTrail());
  }

  protected final EventDataStore sampleStore() {
    return recorded(newStore());
  }

  protected Trail recorded(Trail trail) {
    assertThat(trails().create(trail)).as("%s is recorded", trail.arn()).isTrue();
    return trail;
  }

  protected EventDataStore recorded(EventDataStore store) {
    assertThat(eventDataStores().create(store)).as("%s is recorded", store.arn()).isTrue();
    return store;
  }

  protected final Revision revisionOf(Trail trail) {
    return trails().find(trail.arn()).orElseThrow().revision();
  }

  protected final Revision revisionOf(EventDataStore store) {
    return eventDataStores().find(store.arn()).orElseThrow().revision();
  }

  protected final void keep(InsightSelection selection, Trail trail) {
    keep(selection, trail.arn(), revisionOf(trail));
  }

  protected final void keep(InsightSelection selection, EventDataStore store) {
    keep(selection, store.arn(), revisionOf(store));
  }

  private void keep(InsightSelection selection, ResourceArn arn, Revision judged) {
    assertThat(insightSelections().replace(arn, judged, selection)).as("is kept").isTrue();
  }
}
