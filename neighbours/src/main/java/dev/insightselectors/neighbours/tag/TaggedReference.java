package dev.insightselectors.neighbours.tag;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.EventDataStoreReference;
import dev.insightselectors.core.rule.Surroundings;
import dev.insightselectors.core.rule.TrailReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has tags as a caller refers to it: a trail or event data store, by its ARN. */
final class TaggedReference {
  private static final int PARTS = 6;

  private final String given;
  private final TrailReference trail;
  private final EventDataStoreReference eventDataStore;

  TaggedReference(Call call, String given) {
    this.given = given;
    this.trail = new TrailReference(call, given);
    this.eventDataStore = new EventDataStoreReference(call, "ResourceId", given);
  }

  String given() {
    return given;
  }

  /** The kind of resource, as the ARN spells it; empty when it is no ARN of CloudTrail. */
  String kind() {
    List<String> parts = List.of(given.split(":", PARTS));
    boolean ours = parts.size() == PARTS && parts.get(2).equals("cloudtrail");
    return ours ? parts.get(PARTS - 1).split("/", 2)[0] : "";
  }

  boolean isTrail() {
    return kind().equals("trail");
  }

  boolean isEventDataStore() {
    return kind().equals("eventdatastore");
  }

  /** The ARN of a trail or event data store; empty when what was given is neither. */
  Optional<ResourceArn> arn() {
    return trail.isArn()
        ? trail.arn().<ResourceArn>map(arn -> arn).or(eventDataStore::arn)
        : Optional.empty();
  }

  Caller caller() {
    return trail.caller();
  }

  boolean isAnothers() {
    return arn().filter(arn -> !arn.account().equals(caller().account())).isPresent();
  }

  boolean isElsewhere() {
    return arn().filter(arn -> !arn.region().equals(caller().region())).isPresent();
  }

  /** The trail, if it is one. */
  Optional<Versioned<Trail>> trail() {
    return trail.found();
  }

  /** The event data store, if it is one. */
  Optional<Versioned<EventDataStore>> eventDataStore() {
    return eventDataStore.found();
  }

  Optional<EventDataStore> store() {
    return eventDataStore.store();
  }

  Optional<Surroundings> surroundings() {
    return trail.surroundings().or(eventDataStore::surroundings);
  }

  /** The tags that it has. */
  Map<String, String> tags() {
    return trail
        .trail()
        .map(Trail::tags)
        .or(() -> store().map(EventDataStore::tags))
        .orElse(Map.of());
  }
}
