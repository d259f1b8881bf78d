package dev.insightselectors.core.port;

import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import java.util.Optional;

/**
 * Which trails exist (PIS-136, PIS-137).
 *
 * <ul>
 *   <li>A trail is found by its ARN, from whatever account or Region; empty means that there is no
 *       such trail.
 *   <li>Two look-ups between which the trail has not changed give one revision; one that sees
 *       another state of the trail gives another.
 *   <li>A look-up that cannot be made is a {@link BackendException}.
 * </ul>
 */
public interface Trails {

  Optional<Versioned<Trail>> find(TrailArn arn);
}
