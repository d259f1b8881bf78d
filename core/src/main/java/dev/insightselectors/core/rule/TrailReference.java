package dev.insightselectors.core.rule;

import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.port.Versioned;
import java.util.Optional;

/** A trail as a caller refers to it: by name, or by ARN (choices C1 and C2). */
public final class TrailReference extends Reference<TrailArn, Trail> {

  public TrailReference(Call call, String given) {
    super(call, given);
  }

  public Optional<Trail> trail() {
    return resource();
  }

  @Override
  Optional<TrailArn> parsed() {
    return TrailArn.parse(given());
  }

  @Override
  Optional<TrailArn> expanded() {
    return TrailName.isTrailName(given())
        ? Optional.of(TrailArn.of(caller(), new TrailName(given())))
        : Optional.empty();
  }

  @Override
  Optional<Versioned<Trail>> lookedUp(TrailArn full) {
    return call().ports().trails().find(full);
  }
}
