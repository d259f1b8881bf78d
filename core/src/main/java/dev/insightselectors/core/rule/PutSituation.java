package dev.insightselectors.core.rule;

import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.port.Versioned;
import java.util.Optional;

/** One call of PutInsightSelectors and the facts that its rules ask for. */
public final class PutSituation {
  private final Call call;
  private final PutInsightSelectorsRequest request;
  private final Optional<TrailReference> trail;
  private final Optional<EventDataStoreReference> eventDataStore;
  private final Optional<EventDataStoreReference> destination;
  private final InsightSelectors asked;

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
  public Optional<LoggingRules.RequestedInsights> requested() {
    return source().map(known -> new LoggingRules.RequestedInsights(known, asked));
  }

  public boolean enables() {
    return asked.enableSomething();
  }

  /** The destination, when the call needs one: to turn a store's Insights off it does not (C30). */
  public Optional<EventDataStoreReference> neededDestination() {
    return enables() ? destination : Optional.empty();
  }

  /** The trail or event data store, at the revision that is being judged. */
  public Optional<Versioned<? extends InsightsSource>> recordedSource() {
    Optional<Versioned<Trail>> found = trail.flatMap(TrailReference::found);
    if (found.isPresent()) {
      return Optional.of(found.get());
    }
    return eventDataStore.flatMap(EventDataStoreReference::found).map(store -> store);
  }

  public Optional<InsightsSource> source() {
    return recordedSource().map(Versioned::resource);
  }

  public Optional<EventDataStore> destinationStore() {
    return destination.flatMap(EventDataStoreReference::store);
  }

  /** What lies around the trail or event data store. */
  public Optional<Surroundings> surroundings() {
    return trail
        .flatMap(TrailReference::surroundings)
        .or(() -> eventDataStore.flatMap(EventDataStoreReference::surroundings));
  }

  private Optional<EventDataStoreReference> store(String parameter, Optional<String> given) {
    return given.map(text -> new EventDataStoreReference(call, parameter, text));
  }
}
