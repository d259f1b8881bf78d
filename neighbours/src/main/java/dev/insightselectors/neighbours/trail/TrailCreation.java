package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Surroundings;
import dev.insightselectors.neighbours.form.TagForm;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One call of CreateTrail. */
final class TrailCreation {
  private final Call call;
  private final CreateTrailRequest request;
  private final Optional<Surroundings> surroundings;
  private final Optional<TrailsBeside> beside;

  TrailCreation(Call call, NeighbourPorts ports, CreateTrailRequest request) {
    this.call = call;
    this.request = request;
    this.surroundings = proposed().map(trail -> new Surroundings(call, trail));
    this.beside = surroundings.flatMap(Surroundings::trail).map(it -> TrailsBeside.made(ports, it));
  }

  /** The trail as it is to be recorded. */
  Trail trail() {
    return ProposedTrail.settled(surroundings.orElseThrow());
  }

  Call call() {
    return call;
  }

  CreateTrailRequest request() {
    return request;
  }

  String name() {
    return request.name().orElse("");
  }

  List<TagForm> tags() {
    return request.tagsList().orElse(List.of());
  }

  Map<String, String> tagsUnderstood() {
    return TagForm.understood(tags());
  }

  /** The trail that is asked for and what lies around it; empty when it has no name or bucket. */
  Optional<Surroundings> surroundings() {
    return surroundings;
  }

  /** The other trails of the account, in one list for every rule that asks for them. */
  Optional<TrailsBeside> beside() {
    return beside;
  }

  private Optional<Trail> proposed() {
    return request
        .s3BucketName()
        .filter(bucket -> TrailName.isTrailName(name()))
        .map(bucket -> Trail.deliveringTo(bucket, arn()).withTags(tagsUnderstood()))
        .map(trail -> ProposedTrail.of(trail, request));
  }

  private TrailArn arn() {
    return TrailArn.of(call.caller(), new TrailName(name()));
  }
}
