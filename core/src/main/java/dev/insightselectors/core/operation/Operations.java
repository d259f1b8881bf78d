package dev.insightselectors.core.operation;

import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.message.store.CreateEventDataStoreRequest;
import dev.insightselectors.core.message.store.EventDataStoreRequest;
import dev.insightselectors.core.message.store.ListEventDataStoresRequest;
import dev.insightselectors.core.message.store.UpdateEventDataStoreRequest;
import dev.insightselectors.core.message.tag.ListTagsRequest;
import dev.insightselectors.core.message.tag.TagsRequest;
import dev.insightselectors.core.message.trail.CreateTrailRequest;
import dev.insightselectors.core.message.trail.DescribeTrailsRequest;
import dev.insightselectors.core.message.trail.GetEventSelectorsRequest;
import dev.insightselectors.core.message.trail.ListTrailsRequest;
import dev.insightselectors.core.message.trail.PutEventSelectorsRequest;
import dev.insightselectors.core.message.trail.TrailRequest;
import dev.insightselectors.core.message.trail.UpdateTrailRequest;
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
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.GetInsightSelectorsRules;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import dev.insightselectors.core.rule.store.EventDataStoreRulebooks;
import dev.insightselectors.core.rule.tag.TagRulebooks;
import dev.insightselectors.core.rule.trail.TrailRulebooks;
import java.util.List;
import java.util.stream.Stream;

/** Every operation under the name that it has on the wire: a new one is added here. */
public final class Operations {
  private Operations() {}

  /**
   * An operation.
   *
   * @param name as callers name it
   * @param request the record that a request is read into
   */
  public record Entry<Q, A>(String name, Class<Q> request, Operation<Q, A> operation) {}

  /** PutInsightSelectors, and its neighbours. */
  public static List<Entry<?, ?>> all(Ports ports) {
    return Stream.concat(
            Stream.of(
                new Entry<>(
                    PutInsightSelectors.NAME,
                    PutInsightSelectorsRequest.class,
                    new PutInsightSelectors(ports, PutInsightSelectorsRules.rulebook()))),
            neighbours(ports).stream())
        .toList();
  }

  /** The operations by which callers arrange and observe what PutInsightSelectors works on. */
  public static List<Entry<?, ?>> neighbours(Ports ports) {
    return Stream.of(insights(ports), trails(ports), eventDataStores(ports), tags(ports))
        .<Entry<?, ?>>flatMap(List::stream)
        .toList();
  }

  private static List<Entry<?, ?>> insights(Ports ports) {
    return List.of(
        new Entry<>(
            GetInsightSelectors.NAME,
            GetInsightSelectorsRequest.class,
            new GetInsightSelectors(ports, GetInsightSelectorsRules.rulebook())));
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
