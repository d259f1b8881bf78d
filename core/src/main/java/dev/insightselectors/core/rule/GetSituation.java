package dev.insightselectors.core.rule;

import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.Trail;
import java.util.Optional;

/** One call of GetInsightSelectors and the facts that its rules ask for. */
public final class GetSituation {
  private final Call call;
  private final Optional<TrailReference> trail;
  private final Optional<EventDataStoreReference> eventDataStore;
  private final Lazy<InsightSelection> selection = new Lazy<>(this::selectionLookedUp);

  public GetSituation(Call call, GetInsightSelectorsRequest request) {
    this.call = call;
    this.trail = request.trailName().map(given -> new TrailReference(call, given));
    this.eventDataStore =
        request
            .eventDataStore()
            .map(given -> new EventDataStoreReference(call, "EventDataStore", given));
  }

  public Call call() {
    return call;
  }

  public Optional<TrailReference> trail() {
    return trail;
  }

  public Optional<EventDataStoreReference> eventDataStore() {
    return eventDataStore;
  }

  /** The ARN of the trail or event data store that was found. */
  public Optional<ResourceArn> arn() {
    Optional<ResourceArn> found = trail.flatMap(TrailReference::trail).map(Trail::arn);
    return found.isPresent()
        ? found
        : eventDataStore.flatMap(EventDataStoreReference::store).map(EventDataStore::arn);
  }

  public InsightSelection selection() {
    return selection.get();
  }

  private InsightSelection selectionLookedUp() {
    return arn().map(call.ports().insightSelections()::of).orElse(InsightSelection.NONE);
  }
}
