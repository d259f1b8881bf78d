package dev.insightselectors.core.testing;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.port.Page;
import dev.insightselectors.core.port.PageRequest;
import dev.insightselectors.core.port.Recorded;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Trails;
import java.util.Optional;

record FakeTrails(FakeRegistry registry) implements Trails {
  @Override
  public Optional<Recorded<Trail>> find(TrailArn arn) {
    return registry.find(arn, Trail.class);
  }

  @Override
  public Page<Trail> ownedBy(AccountId account, PageRequest page) {
    return registry.page(Trail.class, trail -> trail.account().equals(account), page);
  }

  @Override
  public boolean create(Trail trail) {
    return registry.create(trail);
  }

  @Override
  public boolean replace(Trail trail, Revision judged) {
    return registry.change(trail.arn(), judged, entry -> entry.with(trail));
  }

  @Override
  public boolean delete(TrailArn arn, Revision judged) {
    return registry.delete(arn, judged);
  }
}
