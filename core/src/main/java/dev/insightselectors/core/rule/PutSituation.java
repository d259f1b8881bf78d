package dev.insightselectors.core.rule;

import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.port.Recorded;
import java.util.Optional;

/** One call of PutInsightSelectors and the facts that its rules ask for. */
public final class PutSituation {
  private final Call call;
  private final PutInsightSelectorsRequest request;
  private final Optional<TrailReference> trail;
  private final Optional<EventDataStoreReference> eventDataStore;
  private final Optional<EventDataStoreReference> destination;
  private final InsightSelectors asked;
  private final Lazy<Optional<Bucket>> bucket = new Lazy<>(this::bucketLookedUp);
  private final Lazy<Optional<KmsKey>> key = new Lazy<>(this::keyLookedUp);
  private final Lazy<Optional<Organization>> organization = new Lazy<>(this::ownersOrganization);

  public PutSituation(Call call, PutInsightSelectorsRequest request) {
    this.call = call;
    this.request = request;
    this.trail = request.trailName().map(given -> new TrailReference(call, given));
    this.eventDataStore = store("EventDataStore", request.eventDataStore());
    this.destination = store("InsightsDestination", request.insightsDestination());
    this.asked = request.insightSelectors().understood();
  }

  public Call call() {
    return call;
  }

  public Caller caller() {
    return call.caller();
  }

  public PutInsightSelectorsRequest request() {
    return request;
  }

  public Optional<TrailReference> trail() {
    return trail;
  }

  public Optional<EventDataStoreReference> eventDataStore() {
    return eventDataStore;
  }

  public Optional<EventDataStoreReference> destination() {
    return destination;
  }

  /** The selectors that the call asks for; none when it turns Insights off. */
  public InsightSelectors asked() {
    return asked;
  }

  /** The source with the types that it is asked to carry. */
  public Optional<LoggingRules.Load> load() {
    return source().map(known -> new LoggingRules.Load(known, asked));
  }

  public boolean enables() {
    return asked.enableSomething();
  }

  /** The destination, when the call needs one: to turn a store's Insights off it does not (C10). */
  public Optional<EventDataStoreReference> neededDestination() {
    return enables() ? destination : Optional.empty();
  }

  /** The trail or event data store, at the revision that is being judged. */
  public Optional<Recorded<? extends InsightsSource>> recordedSource() {
    Optional<Recorded<Trail>> found = trail.flatMap(TrailReference::found);
    if (found.isPresent()) {
      return Optional.of(found.get());
    }
    return eventDataStore.flatMap(EventDataStoreReference::found).map(store -> store);
  }

  public Optional<InsightsSource> source() {
    return recordedSource().map(Recorded::resource);
  }

  public Optional<EventDataStore> destinationStore() {
    return destination.flatMap(EventDataStoreReference::store);
  }

  public Optional<Bucket> bucket() {
    return bucket.get();
  }

  public Optional<KmsKey> key() {
    return key.get();
  }

  /** The organization that the owner of the trail or event data store belongs to. */
  public Optional<Organization> organization() {
    return organization.get();
  }

  private Optional<EventDataStoreReference> store(String parameter, Optional<String> given) {
    return given.map(text -> new EventDataStoreReference(call, parameter, text));
  }

  private Optional<Bucket> bucketLookedUp() {
    return trail
        .flatMap(TrailReference::trail)
        .flatMap(known -> call.ports().buckets().find(known.delivery().bucketName()));
  }

  private Optional<KmsKey> keyLookedUp() {
    return source().flatMap(known -> known.kmsKeyId().flatMap(id -> key(id, known.arn())));
  }

  private Optional<KmsKey> key(String id, ResourceArn usedBy) {
    return call.ports().kmsKeys().find(id, new Caller(usedBy.account(), usedBy.region()));
  }

  private Optional<Organization> ownersOrganization() {
    Optional<AccountId> owner = source().map(known -> known.arn().account());
    return owner.flatMap(account -> call.ports().organizations().of(account));
  }
}
