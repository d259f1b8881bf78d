package dev.insightselectors.faults;

import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.Versioned;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What calls have come across: ports tell of what is asked for by its ARN alone, so this is the
 * only list of what there is. Some of it may be gone.
 */
final class Seen {
  private final Set<ResourceArn> arns = new LinkedHashSet<>();

  /** The same ports, noting what they find. */
  Ports through(Ports ports) {
    return ports.with(
        arn -> noted(ports.trails().find(arn)),
        arn -> noted(ports.eventDataStores().find(arn)),
        ports.insightSelections());
  }

  synchronized List<ResourceArn> arns() {
    return new ArrayList<>(arns);
  }

  private synchronized <T extends InsightsSource> Optional<Versioned<T>> noted(
      Optional<Versioned<T>> found) {
    found.ifPresent(it -> arns.add(it.resource().arn()));
    return found;
  }
}
