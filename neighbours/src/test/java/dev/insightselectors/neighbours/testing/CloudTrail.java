package dev.insightselectors.neighbours.testing;

import static dev.insightselectors.neighbours.testing.TrailDraft.named;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.operation.GetInsightSelectors;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.GetInsightSelectorsRules;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.core.testing.OutcomeAssert;
import dev.insightselectors.core.testing.Samples;
import dev.insightselectors.neighbours.eventdatastore.CreateEventDataStore;
import dev.insightselectors.neighbours.eventdatastore.DeleteEventDataStore;
import dev.insightselectors.neighbours.eventdatastore.EventDataStoreAnswer;
import dev.insightselectors.neighbours.eventdatastore.EventDataStoreRulebooks;
import dev.insightselectors.neighbours.eventdatastore.GetEventDataStore;
import dev.insightselectors.neighbours.eventdatastore.ListEventDataStores;
import dev.insightselectors.neighbours.eventdatastore.ListEventDataStoresAnswer;
import dev.insightselectors.neighbours.eventdatastore.ListEventDataStoresRequest;
import dev.insightselectors.neighbours.eventdatastore.RestoreEventDataStore;
import dev.insightselectors.neighbours.eventdatastore.StartEventDataStoreIngestion;
import dev.insightselectors.neighbours.eventdatastore.StopEventDataStoreIngestion;
import dev.insightselectors.neighbours.eventdatastore.UpdateEventDataStore;
import dev.insightselectors.neighbours.operation.Done;
import dev.insightselectors.neighbours.tag.AddTags;
import dev.insightselectors.neighbours.tag.ListTags;
import dev.insightselectors.neighbours.tag.ListTagsAnswer;
import dev.insightselectors.neighbours.tag.ListTagsRequest;
import dev.insightselectors.neighbours.tag.RemoveTags;
import dev.insightselectors.neighbours.tag.TagRulebooks;
import dev.insightselectors.neighbours.tag.TagsRequest;
import dev.insightselectors.neighbours.trail.CreateTrail;
import dev.insightselectors.neighbours.trail.DeleteTrail;
import dev.insightselectors.neighbours.trail.DescribeTrails;
import dev.insightselectors.neighbours.trail.DescribeTrailsAnswer;
import dev.insightselectors.neighbours.trail.DescribeTrailsRequest;
import dev.insightselectors.neighbours.trail.EventSelectorsAnswer;
import dev.insightselectors.neighbours.trail.GetEventSelectors;
import dev.insightselectors.neighbours.trail.GetEventSelectorsRequest;
import dev.insightselectors.neighbours.trail.GetTrail;
import dev.insightselectors.neighbours.trail.GetTrailAnswer;
import dev.insightselectors.neighbours.trail.GetTrailStatus;
import dev.insightselectors.neighbours.trail.ListTrails;
import dev.insightselectors.neighbours.trail.ListTrailsAnswer;
import dev.insightselectors.neighbours.trail.ListTrailsRequest;
import dev.insightselectors.neighbours.trail.PutEventSelectors;
import dev.insightselectors.neighbours.trail.PutEventSelectorsRequest;
import dev.insightselectors.neighbours.trail.StartLogging;
import dev.insightselectors.neighbours.trail.StopLogging;
import dev.insightselectors.neighbours.trail.TrailRulebooks;
import dev.insightselectors.neighbours.trail.TrailSettingsAnswer;
import dev.insightselectors.neighbours.trail.TrailStatusAnswer;
import dev.insightselectors.neighbours.trail.UpdateTrail;
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
