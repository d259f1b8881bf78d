package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.model.LoggingState;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.core.rule.TrailReference;
import dev.insightselectors.neighbours.operation.EmptyAnswer;
import dev.insightselectors.neighbours.operation.Listing;
import dev.insightselectors.neighbours.operation.OperationTable;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.trail.ListTrailsAnswer.TrailInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The operations on trails. */
public final class TrailOperations {
  private final NeighbourPorts ports;
  private final Edition edition;
  private final OperationTable table;

  public TrailOperations(NeighbourPorts ports, Edition edition) {
    this.ports = ports;
    this.edition = edition;
    this.table = new OperationTable(ports);
  }

  public List<Entry<?, ?>> all() {
    return List.of(
        createTrail(),
        getTrail(),
        describeTrails(),
        listTrails(),
        updateTrail(),
        deleteTrail(),
        startLogging(),
        stopLogging(),
        getTrailStatus(),
        putEventSelectors(),
        getEventSelectors());
  }

  /** Makes a trail, which logs all management events once it is turned on. */
  Entry<CreateTrailRequest, TrailSettingsAnswer> createTrail() {
    return table.writing(
        "CreateTrail",
        CreateTrailRequest.class,
        (call, request) -> new TrailCreation(call, ports, request),
        TrailRulebooks.creating(),
        creation -> Optional.of(creation.trail()).filter(ports.trails()::create),
        TrailSettingsAnswer::of);
  }

  /** Shows the settings of one trail. */
  Entry<TrailRequest, GetTrailAnswer> getTrail() {
    return table.reading(
        "GetTrail",
        TrailRequest.class,
        TrailOperations::named,
        TrailRulebooks.reading(),
        trail -> new GetTrailAnswer(described(trail.trail().orElseThrow())));
  }

  /** Shows the trails that are at home in a Region or have a shadow there. */
  Entry<DescribeTrailsRequest, DescribeTrailsAnswer> describeTrails() {
    return table.reading(
        "DescribeTrails",
        DescribeTrailsRequest.class,
        (call, request) -> new TrailsAsked(call, ports.trails(), request),
        TrailRulebooks.describing(),
        asked -> new DescribeTrailsAnswer(asked.trails().stream().map(this::described).toList()));
  }

  /** Lists the account's own trails of all Regions, page by page. */
  Entry<ListTrailsRequest, ListTrailsAnswer> listTrails() {
    return table.reading(
        "ListTrails",
        ListTrailsRequest.class,
        (call, request) -> new Listing(call, request.nextToken(), Optional.empty()),
        TrailRulebooks.listing(),
        this::listed);
  }

  /** Changes the settings of a trail; what is left out stays as it is. */
  Entry<UpdateTrailRequest, TrailSettingsAnswer> updateTrail() {
    return table.writing(
        "UpdateTrail",
        UpdateTrailRequest.class,
        (call, request) -> new TrailChange(call, ports, request),
        TrailRulebooks.updating(),
        change -> replaced(change.recorded(), change.changed()),
        TrailSettingsAnswer::of);
  }

  /** Deletes a trail, and its Insights selectors with it. */
  Entry<TrailRequest, EmptyAnswer> deleteTrail() {
    return table.writing(
        "DeleteTrail",
        TrailRequest.class,
        TrailOperations::named,
        TrailRulebooks.changing(),
        trail -> trail.found().filter(this::deleted),
        gone -> new EmptyAnswer());
  }

  /** Turns a trail on. */
  Entry<TrailRequest, EmptyAnswer> startLogging() {
    return logging("StartLogging", LoggingState::startedAt);
  }

  /** Turns a trail off; what it would log stays as it is. */
  Entry<TrailRequest, EmptyAnswer> stopLogging() {
    return logging("StopLogging", LoggingState::stoppedAt);
  }

  /** Tells whether a trail is logging, and since when. */
  Entry<TrailRequest, TrailStatusAnswer> getTrailStatus() {
    return table.reading(
        "GetTrailStatus",
        TrailRequest.class,
        TrailOperations::named,
        TrailRulebooks.reading(),
        trail -> TrailStatusAnswer.of(trail.trail().orElseThrow().logging()));
  }

  /** Says what a trail logs, in the basic or in the advanced form. */
  Entry<PutEventSelectorsRequest, EventSelectorsAnswer> putEventSelectors() {
    return table.writing(
        "PutEventSelectors",
        PutEventSelectorsRequest.class,
        EventSelectorsChange::new,
        TrailRulebooks.puttingEventSelectors(edition),
        change -> replaced(change.recorded(), change.changed()),
        EventSelectorsAnswer::of);
  }

  /** Tells what a trail logs. */
  Entry<GetEventSelectorsRequest, EventSelectorsAnswer> getEventSelectors() {
    return table.reading(
        "GetEventSelectors",
        GetEventSelectorsRequest.class,
        (call, request) -> new TrailReference(call, request.trailName().orElse("")),
        TrailRulebooks.reading(),
        trail -> EventSelectorsAnswer.of(trail.trail().orElseThrow()));
  }

  private Entry<TrailRequest, EmptyAnswer> logging(
      String operation, BiFunction<LoggingState, Instant, LoggingState> turned) {
    return table.writing(
        operation,
        TrailRequest.class,
        TrailOperations::named,
        TrailRulebooks.changing(),
        trail -> {
          Versioned<Trail> old = trail.found().orElseThrow();
          Instant now = ports.insights().clock().instant();
          LoggingState logging = turned.apply(old.resource().logging(), now);
          return replaced(old, old.resource().with(logging));
        },
        trail -> new EmptyAnswer());
  }

  private static TrailReference named(Call call, TrailRequest request) {
    return new TrailReference(call, request.name().orElse(""));
  }

  private Optional<Trail> replaced(Versioned<Trail> old, Trail changed) {
    return Optional.of(changed).filter(it -> ports.trails().replace(it, old.revision()));
  }

  private boolean deleted(Versioned<Trail> trail) {
    return ports.trails().delete(trail.resource().arn(), trail.revision());
  }

  private TrailDescription described(Trail trail) {
    return TrailDescription.of(trail, ports.insights().insightSelections().of(trail.arn()));
  }

  private ListTrailsAnswer listed(Listing listing) {
    Page<Trail> page = ports.trails().ownedBy(listing.call().caller().account(), listing.page());
    return new ListTrailsAnswer(
        page.items().stream().map(TrailInfo::of).toList(), listing.tokenAfter(page));
  }
}
