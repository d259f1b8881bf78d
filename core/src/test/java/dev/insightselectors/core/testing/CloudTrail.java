package dev.insightselectors.core.testing;

import static dev.insightselectors.core.testing.TrailDraft.named;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.Done;
import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.message.store.EventDataStoreAnswer;
import dev.insightselectors.core.message.store.ListEventDataStoresAnswer;
import dev.insightselectors.core.message.store.ListEventDataStoresRequest;
import dev.insightselectors.core.message.tag.ListTagsAnswer;
import dev.insightselectors.core.message.tag.ListTagsRequest;
import dev.insightselectors.core.message.tag.TagsRequest;
import dev.insightselectors.core.message.trail.DescribeTrailsAnswer;
import dev.insightselectors.core.message.trail.DescribeTrailsRequest;
import dev.insightselectors.core.message.trail.EventSelectorsAnswer;
import dev.insightselectors.core.message.trail.GetEventSelectorsRequest;
import dev.insightselectors.core.message.trail.GetTrailAnswer;
import dev.insightselectors.core.message.trail.ListTrailsAnswer;
import dev.insightselectors.core.message.trail.ListTrailsRequest;
import dev.insightselectors.core.message.trail.PutEventSelectorsRequest;
import dev.insightselectors.core.message.trail.TrailSettingsAnswer;
import dev.insightselectors.core.message.trail.TrailStatusAnswer;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.operation.GetInsightSelectors;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.operation.store.CreateEventDataStore;
import dev.insightselectors.core.operation.store.DeleteEventDataStore;
import dev.insightselectors.core.operation.store.GetEventDataStore;
import dev.insightselectors.core.operation.store.ListEventDataStores;
import dev.insightselectors.core.operation.store.RestoreEventDataStore;
import dev.insightselectors.core.operation.store.StartEventDataStoreIngestion;
import dev.insightselectors.core.operation.store.StopEventDataStoreIngestion;
import dev.insightselectors.core.operation.store.UpdateEventDataStore;
import dev.insightselectors.core.operation.tag.AddTags;
import dev.insightselectors.core.operation.tag.ListTags;
import dev.insightselectors.core.operation.tag.RemoveTags;
import dev.insightselectors.core.operation.trail.CreateTrail;
import dev.insightselectors.core.operation.trail.DeleteTrail;
import dev.insightselectors.core.operation.trail.DescribeTrails;
import dev.insightselectors.core.operation.trail.GetEventSelectors;
import dev.insightselectors.core.operation.trail.GetTrail;
import dev.insightselectors.core.operation.trail.GetTrailStatus;
import dev.insightselectors.core.operation.trail.ListTrails;
import dev.insightselectors.core.operation.trail.PutEventSelectors;
import dev.insightselectors.core.operation.trail.StartLogging;
import dev.insightselectors.core.operation.trail.StopLogging;
import dev.insightselectors.core.operation.trail.UpdateTrail;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.GetInsightSelectorsRules;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import dev.insightselectors.core.rule.store.EventDataStoreRulebooks;
import dev.insightselectors.core.rule.tag.TagRulebooks;
import dev.insightselectors.core.rule.trail.TrailRulebooks;
import java.util.Optional;

/** Every operation, as one caller calls it. */
public final class CloudTrail {
  private final Ports ports;
  private final Caller caller;

  public CloudTrail(Ports ports, Caller caller) {
    this.ports = ports;
    this.caller = caller;
  }

  /** As the sample caller calls it. */
  public static CloudTrail in(FakeWorld world) {
    return new CloudTrail(world.ports(), Samples.CALLER);
  }

  /** What an accepted call was answered. */
  public static <A> A accepted(Outcome<A> outcome) {
    OutcomeAssert.assertThat(outcome).isAccepted();
    return ((Outcome.Accepted<A>) outcome).answer();
  }

  public Outcome<TrailSettingsAnswer> createTrail(TrailDraft draft) {
    return new CreateTrail(ports, TrailRulebooks.creating()).call(caller, draft.creation());
  }

  public Outcome<TrailSettingsAnswer> updateTrail(TrailDraft draft) {
    return new UpdateTrail(ports, TrailRulebooks.updating()).call(caller, draft.update());
  }

  public Outcome<GetTrailAnswer> getTrail(String name) {
    return new GetTrail(ports, TrailRulebooks.reading()).call(caller, named(name));
  }

  public Outcome<TrailStatusAnswer> getTrailStatus(String name) {
    return new GetTrailStatus(ports, TrailRulebooks.reading()).call(caller, named(name));
  }

  public Outcome<Done> deleteTrail(String name) {
    return new DeleteTrail(ports, TrailRulebooks.changing()).call(caller, named(name));
  }

  public Outcome<Done> startLogging(String name) {
    return new StartLogging(ports, TrailRulebooks.changing()).call(caller, named(name));
  }

  public Outcome<Done> stopLogging(String name) {
    return new StopLogging(ports, TrailRulebooks.changing()).call(caller, named(name));
  }

  public Outcome<DescribeTrailsAnswer> describeTrails(DescribeTrailsRequest request) {
    return new DescribeTrails(ports, TrailRulebooks.describing()).call(caller, request);
  }

  public Outcome<ListTrailsAnswer> listTrails(ListTrailsRequest request) {
    return new ListTrails(ports, TrailRulebooks.listing()).call(caller, request);
  }

  public Outcome<EventSelectorsAnswer> putEventSelectors(PutEventSelectorsRequest request) {
    return new PutEventSelectors(ports, TrailRulebooks.puttingEventSelectors())
        .call(caller, request);
  }

  public Outcome<EventSelectorsAnswer> getEventSelectors(String name) {
    return new GetEventSelectors(ports, TrailRulebooks.reading())
        .call(caller, new GetEventSelectorsRequest(Optional.of(name)));
  }

  public Outcome<EventDataStoreAnswer> createEventDataStore(StoreDraft draft) {
    return new CreateEventDataStore(ports, EventDataStoreRulebooks.creating())
        .call(caller, draft.creation());
  }

  public Outcome<EventDataStoreAnswer> updateEventDataStore(StoreDraft draft) {
    return new UpdateEventDataStore(ports, EventDataStoreRulebooks.updating())
        .call(caller, draft.update());
  }

  public Outcome<EventDataStoreAnswer> getEventDataStore(String name) {
    return new GetEventDataStore(ports, EventDataStoreRulebooks.getting())
        .call(caller, StoreDraft.named(name));
  }

  public Outcome<Done> deleteEventDataStore(String name) {
    return new DeleteEventDataStore(ports, EventDataStoreRulebooks.deleting())
        .call(caller, StoreDraft.named(name));
  }

  public Outcome<EventDataStoreAnswer> restoreEventDataStore(String name) {
    return new RestoreEventDataStore(ports, EventDataStoreRulebooks.restoring())
        .call(caller, StoreDraft.named(name));
  }

  public Outcome<Done> startEventDataStoreIngestion(String name) {
    return new StartEventDataStoreIngestion(ports, EventDataStoreRulebooks.startingIngestion())
        .call(caller, StoreDraft.named(name));
  }

  public Outcome<Done> stopEventDataStoreIngestion(String name) {
    return new StopEventDataStoreIngestion(ports, EventDataStoreRulebooks.stoppingIngestion())
        .call(caller, StoreDraft.named(name));
  }

  public Outcome<ListEventDataStoresAnswer> listEventDataStores(
      ListEventDataStoresRequest request) {
    return new ListEventDataStores(ports, EventDataStoreRulebooks.listing()).call(caller, request);
  }

  public Outcome<Done> addTags(TagsRequest request) {
    return new AddTags(ports, TagRulebooks.adding()).call(caller, request);
  }

  public Outcome<Done> removeTags(TagsRequest request) {
    return new RemoveTags(ports, TagRulebooks.removing()).call(caller, request);
  }

  public Outcome<ListTagsAnswer> listTags(ListTagsRequest request) {
    return new ListTags(ports, TagRulebooks.listing()).call(caller, request);
  }

  public Outcome<InsightSelectorsAnswer> putInsightSelectors(PutInsightSelectorsRequest request) {
    return new PutInsightSelectors(ports, PutInsightSelectorsRules.rulebook())
        .call(caller, request);
  }

  public Outcome<InsightSelectorsAnswer> getInsightSelectors(GetInsightSelectorsRequest request) {
    return new GetInsightSelectors(ports, GetInsightSelectorsRules.rulebook())
        .call(caller, request);
  }
}
