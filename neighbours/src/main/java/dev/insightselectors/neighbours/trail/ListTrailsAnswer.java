package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import java.util.List;
import java.util.Optional;

/** The answer of ListTrails. */
public record ListTrailsAnswer(List<TrailInfo> trails, Optional<String> nextToken) {

  /** What a list says of one trail. */
  public record TrailInfo(TrailArn trailArn, String name, String homeRegion) {

    public static TrailInfo of(Trail trail) {
      return new TrailInfo(trail.arn(), trail.arn().name().value(), trail.homeRegion().code());
    }
  }
}
