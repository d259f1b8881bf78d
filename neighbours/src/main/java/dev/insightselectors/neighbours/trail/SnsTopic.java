package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.model.Trail;
import java.util.Optional;

/** The topic of a trail, which a bare name means in the trail's account and home Region. */
final class SnsTopic {
  private SnsTopic() {}

  static Optional<String> arn(Trail trail) {
    return trail
        .options()
        .snsTopicName()
        .map(
            topic ->
                topic.startsWith("arn:")
                    ? topic
                    : "arn:%s:sns:%s:%s:%s"
                        .formatted(
                            trail.arn().partition(), trail.homeRegion(), trail.account(), topic));
  }
}
