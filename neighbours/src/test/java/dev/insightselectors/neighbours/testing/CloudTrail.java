package dev.insightselectors.neighbours.testing;

import static dev.insightselectors.neighbours.testing.TrailDraft.named;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.operation.Operations;
import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.core.testing.OutcomeAssert;
import dev.insightselectors.core.testing.Samples;
import dev.insightselectors.neighbours.Neighbours;
import dev.insightselectors.neighbours.eventdatastore.EventDataStoreAnswer;
import dev.insightselectors.neighbours.eventdatastore.ListEventDataStoresAnswer;
import dev.insightselectors.neighbours.eventdatastore.ListEventDataStoresRequest;
import dev.insightselectors.neighbours.operation.EmptyAnswer;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.tag.ListTagsAnswer;
import dev.insightselectors.neighbours.tag.ListTagsRequest;
import dev.insightselectors.neighbours.tag.TagsRequest;
import dev.insightselectors.neighbours.trail.DescribeTrailsAnswer;
import dev.insightselectors.neighbours.trail.DescribeTrailsRequest;
import dev.insightselectors.neighbours.trail.EventSelectorsAnswer;
import dev.insightselectors.neighbours.trail.GetEventSelectorsRequest;
import dev.insightselectors.neighbours.trail.GetTrailAnswer;
import dev.insightselectors.neighbours.trail.ListTrailsAnswer;
import dev.insightselectors.neighbours.trail.ListTrailsRequest;
import dev.insightselectors.neighbours.trail.PutEventSelectorsRequest;
import dev.insightselectors.neighbours.trail.TrailSettingsAnswer;
import dev.insightselectors.neighbours.trail.TrailStatusAnswer;
import java.util.Optional;
import java.util.stream.Stream;

/** Every operation, as one caller calls it. */
public final class CloudTrail {
  private final NeighbourPorts ports;
  private final Caller caller;

  public CloudTrail(NeighbourPorts ports, Caller caller) {
    this.ports = ports;
    this.caller = caller;
  }

  /** As the sample caller calls it. */
  public static CloudTrail in(FakeWorld world) {
    return new CloudTrail(FakePorts.of(world), Samples.CALLER);
  }

  /** What an accepted call was answered. */
  public static <A> A accepted(Outcome<A> outcome) {
    OutcomeAssert.assertThat(outcome).isAccepted();
    return ((Outcome.Accepted<A>) outcome).answer();
  }

  public Outcome<TrailSettingsAnswer> createTrail(TrailDraft draft) {
    return called("CreateTrail", draft.creation());
  }

  public Outcome<TrailSettingsAnswer> updateTrail(TrailDraft draft) {
    return called("UpdateTrail", draft.update());
  }

  public Outcome<GetTrailAnswer> getTrail(String name) {
    return called("GetTrail", named(name));
  }

  public Outcome<TrailStatusAnswer> getTrailStatus(String name) {
    return called("GetTrailStatus", named(name));
  }

  public Outcome<EmptyAnswer> deleteTrail(String name) {
    return called("DeleteTrail", named(name));
  }

  public Outcome<EmptyAnswer> startLogging(String name) {
    return called("StartLogging", named(name));
  }

  public Outcome<EmptyAnswer> stopLogging(String name) {
    return called("StopLogging", named(name));
  }

  public Outcome<DescribeTrailsAnswer> describeTrails(DescribeTrailsRequest request) {
    return called("DescribeTrails", request);
  }

  public Outcome<ListTrailsAnswer> listTrails(ListTrailsRequest request) {
    return called("ListTrails", request);
  }

  public Outcome<EventSelectorsAnswer> putEventSelectors(PutEventSelectorsRequest request) {
    return called("PutEventSelectors", request);
  }

  public Outcome<EventSelectorsAnswer> getEventSelectors(String name) {
    return called("GetEventSelectors", new GetEventSelectorsRequest(Optional.of(name)));
  }

  public Outcome<EventDataStoreAnswer> createEventDataStore(StoreDraft draft) {
    return called("CreateEventDataStore", draft.creation());
  }

  public Outcome<EventDataStoreAnswer> updateEventDataStore(StoreDraft draft) {
    return called("UpdateEventDataStore", draft.update());
  }

  public Outcome<EventDataStoreAnswer> getEventDataStore(String name) {
    return called("GetEventDataStore", StoreDraft.named(name));
  }

  public Outcome<EmptyAnswer> deleteEventDataStore(String name) {
    return called("DeleteEventDataStore", StoreDraft.named(name));
  }

  public Outcome<EventDataStoreAnswer> restoreEventDataStore(String name) {
    return called("RestoreEventDataStore", StoreDraft.named(name));
  }

  public Outcome<EmptyAnswer> startEventDataStoreIngestion(String name) {
    return called("StartEventDataStoreIngestion", StoreDraft.named(name));
  }

  public Outcome<EmptyAnswer> stopEventDataStoreIngestion(String name) {
    return called("StopEventDataStoreIngestion", StoreDraft.named(name));
  }

  public Outcome<ListEventDataStoresAnswer> listEventDataStores(
      ListEventDataStoresRequest request) {
    return called("ListEventDataStores", request);
  }

  public Outcome<EmptyAnswer> addTags(TagsRequest request) {
    return called("AddTags", request);
  }

  public Outcome<EmptyAnswer> removeTags(TagsRequest request) {
    return called("RemoveTags", request);
  }

  public Outcome<ListTagsAnswer> listTags(ListTagsRequest request) {
    return called("ListTags", request);
  }

  public Outcome<InsightSelectorsAnswer> putInsightSelectors(PutInsightSelectorsRequest request) {
    return called("PutInsightSelectors", request);
  }

  public Outcome<InsightSelectorsAnswer> getInsightSelectors(GetInsightSelectorsRequest request) {
    return called("GetInsightSelectors", request);
  }

  @SuppressWarnings("unchecked")
  private <A> Outcome<A> called(String operation, Object request) {
    return Stream.concat(Operations.all(ports.insights()).stream(), Neighbours.all(ports).stream())
        .filter(entry -> entry.name().equals(operation))
        .map(entry -> ((Entry<Object, A>) entry).operation().call(caller, request))
        .findFirst()
        .orElseThrow();
  }
}
