package dev.insightselectors.neighbours.observed;

import dev.insightselectors.core.model.TrailArn;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The rates of a metric, minute by minute.
 *
 * @param trail the trail on which they are seen; empty when they are of the management events of
 *     the account, and so are seen on every trail whose Insights watch those
 * @param values by the beginning of the minute; a minute that is not told of has 0
 */
public record MetricValues(Optional<TrailArn> trail, Metric metric, Map<Instant, Double> values) {

  public MetricValues {
    values = Map.copyOf(values);
  }
}
