package dev.insightselectors.neighbours.testing;

import dev.insightselectors.core.testing.Samples;
import dev.insightselectors.neighbours.form.TagForm;
import dev.insightselectors.neighbours.trail.CreateTrailRequest;
import dev.insightselectors.neighbours.trail.TrailRequest;
import dev.insightselectors.neighbours.trail.UpdateTrailRequest;
import java.util.List;
import java.util.Optional;

/** Requests about a trail, being written: what is not said is left out. */
public final class TrailDraft {
  private final Optional<String> name;
  private Optional<String> bucket = Optional.empty();
  private Optional<String> prefix = Optional.empty();
  private Optional<String> topic = Optional.empty();
  private Optional<Boolean> globalEvents = Optional.empty();
  private Optional<Boolean> multiRegion = Optional.empty();
  private Optional<Boolean> validation = Optional.empty();
  private Optional<String> logGroup = Optional.empty();
  private Optional<String> role = Optional.empty();
  private Optional<String> key = Optional.empty();
  private Optional<Boolean> organization = Optional.empty();
  private Optional<Boolean> recursive = Optional.empty();
  private Optional<List<TagForm>> tags = Optional.empty();

  private TrailDraft(Optional<String> name) {
    this.name = name;
  }

  public static TrailDraft trail(String name) {
    return new TrailDraft(Optional.of(name));
  }

  public static TrailDraft nameless() {
    return new TrailDraft(Optional.empty());
  }

  /** A trail of this name that delivers to the sample bucket. */
  public static TrailDraft usual(String name) {
    return trail(name).bucket(Samples.BUCKET);
  }

  public static TrailRequest named(String name) {
    return new TrailRequest(Optional.of(name));
  }

  public TrailDraft bucket(String value) {
    bucket = Optional.of(value);
    return this;
  }

  public TrailDraft prefix(String value) {
    prefix = Optional.of(value);
    return this;
  }

  public TrailDraft topic(String value) {
    topic = Optional.of(value);
    return this;
  }

  public TrailDraft globalEvents(boolean value) {
    globalEvents = Optional.of(value);
    return this;
  }

  public TrailDraft multiRegion(boolean value) {
    multiRegion = Optional.of(value);
    return this;
  }

  public TrailDraft validation(boolean value) {
    validation = Optional.of(value);
    return this;
  }

  public TrailDraft logGroup(String value) {
    logGroup = Optional.of(value);
    return this;
  }

  public TrailDraft role(String value) {
    role = Optional.of(value);
    return this;
  }

  public TrailDraft key(String value) {
    key = Optional.of(value);
    return this;
  }

  public TrailDraft ofOrganization(boolean value) {
    organization = Optional.of(value);
    return this;
  }

  public TrailDraft recursive(boolean value) {
    recursive = Optional.of(value);
    return this;
  }

  public TrailDraft tags(List<TagForm> value) {
    tags = Optional.of(value);
    return this;
  }

  public CreateTrailRequest creation() {
    return new CreateTrailRequest(
        name,
        bucket,
        prefix,
        topic,
        globalEvents,
        multiRegion,
        validation,
        logGroup,
        role,
        key,
        organization,
        tags,
        recursive);
  }

  public UpdateTrailRequest update() {
    return new UpdateTrailRequest(
        name,
        bucket,
        prefix,
        topic,
        globalEvents,
        multiRegion,
        validation,
        logGroup,
        role,
        key,
        organization,
        recursive);
  }
}
