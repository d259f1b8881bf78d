package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.port.EventDataStores;
import dev.insightselectors.core.port.Recorded;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Trails;
import java.util.Optional;

/** The revision at which something is at AWS now. */
record AwsRevisions(Trails trails, EventDataStores eventDataStores) {

  Optional<Revision> of(ResourceArn arn) {
    if (arn instanceof TrailArn trail) {
      return trails.find(trail).map(Recorded::revision);
    }
    return eventDataStores.find((EventDataStoreArn) arn).map(Recorded::revision);
  }
}
