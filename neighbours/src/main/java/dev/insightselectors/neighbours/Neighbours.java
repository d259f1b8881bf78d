package dev.insightselectors.neighbours;

import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.neighbours.eventdatastore.CreateEventDataStore;
import dev.insightselectors.neighbours.eventdatastore.CreateEventDataStoreRequest;
import dev.insightselectors.neighbours.eventdatastore.DeleteEventDataStore;
import dev.insightselectors.neighbours.eventdatastore.EventDataStoreRequest;
import dev.insightselectors.neighbours.eventdatastore.EventDataStoreRulebooks;
import dev.insightselectors.neighbours.eventdatastore.GetEventDataStore;
import dev.insightselectors.neighbours.eventdatastore.ListEventDataStores;
import dev.insightselectors.neighbours.eventdatastore.ListEventDataStoresRequest;
import dev.insightselectors.neighbours.eventdatastore.RestoreEventDataStore;
import dev.insightselectors.neighbours.eventdatastore.StartEventDataStoreIngestion;
import dev.insightselectors.neighbours.eventdatastore.StopEventDataStoreIngestion;
import dev.insightselectors.neighbours.eventdatastore.UpdateEventDataStore;
import dev.insightselectors.neighbours.eventdatastore.UpdateEventDataStoreRequest;
import dev.insightselectors.neighbours.tag.AddTags;
import dev.insightselectors.neighbours.tag.ListTags;
import dev.insightselectors.neighbours.tag.ListTagsRequest;
import dev.insightselectors.neighbours.tag.RemoveTags;
import dev.insightselectors.neighbours.tag.TagRulebooks;
import dev.insightselectors.neighbours.tag.TagsRequest;
import dev.insightselectors.neighbours.trail.CreateTrail;
import dev.insightselectors.neighbours.trail.CreateTrailRequest;
import dev.insightselectors.neighbours.trail.DeleteTrail;
import dev.insightselectors.neighbours.trail.DescribeTrails;
import dev.insightselectors.neighbours.trail.DescribeTrailsRequest;
import dev.insightselectors.neighbours.trail.GetEventSelectors;
import dev.insightselectors.neighbours.trail.GetEventSelectorsRequest;
import dev.insightselectors.neighbours.trail.GetTrail;
import dev.insightselectors.neighbours.trail.GetTrailStatus;
import dev.insightselectors.neighbours.trail.ListTrails;
import dev.insightselectors.neighbours.trail.ListTrailsRequest;
import dev.insightselectors.neighbours.trail.PutEventSelectors;
import dev.insightselectors.neighbours.trail.PutEventSelectorsRequest;
import dev.insightselectors.neighbours.trail.StartLogging;
import dev.insightselectors.neighbours.trail.StopLogging;
import dev.insightselectors.neighbours.trail.TrailRequest;
import dev.insightselectors.neighbours.trail.TrailRulebooks;
import dev.insightselectors.neighbours.trail.UpdateTrail;
import dev.insightselectors.neighbours.trail.UpdateTrailRequest;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every operation of this module under the name that it has on the wire: a new one is added here.
 */
public final class Neighbours {
  private Neighbours() {}

  /** The operations by which callers arrange and observe what PutInsightSelectors works on. */
  public static List<Entry<?, ?>> all(Ports ports) {
    return Stream.of(trails(ports), eventDataStores(ports), tags(ports))
        .<Entry<?, ?>>flatMap(List::stream)
        .toList();
  }

  private static List<Entry<?, ?>> trails(Ports ports) {
    return List.of(
        new Entry<>(
            CreateTrail.NAME,
            CreateTrailRequest.class,
            new CreateTrail(ports, TrailRulebooks.creating())),
        new Entry<>(
            GetTrail.NAME, TrailRequest.class, new GetTrail(ports, TrailRulebooks.reading())),
        new Entry<>(
            DescribeTrails.NAME,
            DescribeTrailsRequest.class,
            new DescribeTrails(ports, TrailRulebooks.describing())),
        new Entry<>(
            ListTrails.NAME,
            ListTrailsRequest.class,
            new ListTrails(ports, TrailRulebooks.listing())),
        new Entry<>(
            UpdateTrail.NAME,
            UpdateTrailRequest.class,
            new UpdateTrail(ports, TrailRulebooks.updating())),
        new Entry<>(
            DeleteTrail.NAME,
            TrailRequest.class,
            new DeleteTrail(ports, TrailRulebooks.changing())),
        new Entry<>(
            StartLogging.NAME,
            TrailRequest.class,
            new StartLogging(ports, TrailRulebooks.changing())),
        new Entry<>(
            StopLogging.NAME,
            TrailRequest.class,
            new StopLogging(ports, TrailRulebooks.changing())),
        new Entry<>(
            GetTrailStatus.NAME,
            TrailRequest.class,
            new GetTrailStatus(ports, TrailRulebooks.reading())),
        new Entry<>(
            PutEventSelectors.NAME,
            PutEventSelectorsRequest.class,
            new PutEventSelectors(ports, TrailRulebooks.puttingEventSelectors())),
        new Entry<>(
            GetEventSelectors.NAME,
            GetEventSelectorsRequest.class,
            new GetEventSelectors(ports, TrailRulebooks.reading())));
  }

  private static List<Entry<?, ?>> eventDataStores(Ports ports) {
    return List.of(
        new Entry<>(
            CreateEventDataStore.NAME,
            CreateEventDataStoreRequest.class,
            new CreateEventDataStore(ports, EventDataStoreRulebooks.creating())),
        new Entry<>(
            GetEventDataStore.NAME,
            EventDataStoreRequest.class,
            new GetEventDataStore(ports, EventDataStoreRulebooks.getting())),
        new Entry<>(
            ListEventDataStores.NAME,
            ListEventDataStoresRequest.class,
            new ListEventDataStores(ports, EventDataStoreRulebooks.listing())),
        new Entry<>(
            UpdateEventDataStore.NAME,
            UpdateEventDataStoreRequest.class,
            new UpdateEventDataStore(ports, EventDataStoreRulebooks.updating())),
        new Entry<>(
            DeleteEventDataStore.NAME,
            EventDataStoreRequest.class,
            new DeleteEventDataStore(ports, EventDataStoreRulebooks.deleting())),
        new Entry<>(
            RestoreEventDataStore.NAME,
            EventDataStoreRequest.class,
            new RestoreEventDataStore(ports, EventDataStoreRulebooks.restoring())),
        new Entry<>(
            StartEventDataStoreIngestion.NAME,
            EventDataStoreRequest.class,
            new StartEventDataStoreIngestion(ports, EventDataStoreRulebooks.startingIngestion())),
        new Entry<>(
            StopEventDataStoreIngestion.NAME,
            EventDataStoreRequest.class,
            new StopEventDataStoreIngestion(ports, EventDataStoreRulebooks.stoppingIngestion())));
  }

  private static List<Entry<?, ?>> tags(Ports ports) {
    return List.of(
        new Entry<>(AddTags.NAME, TagsRequest.class, new AddTags(ports, TagRulebooks.adding())),
        new Entry<>(
            RemoveTags.NAME, TagsRequest.class, new RemoveTags(ports, TagRulebooks.removing())),
        new Entry<>(
            ListTags.NAME, ListTagsRequest.class, new ListTags(ports, TagRulebooks.listing())));
  }
}
