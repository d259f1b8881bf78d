package dev.insightselectors.neighbours.testing;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.testing.FakeRegistry;
import dev.insightselectors.neighbours.port.AccountTrails;
import dev.insightselectors.neighbours.port.Limits;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.PageRequest;
import dev.insightselectors.neighbours.port.TrailRegister;
import java.util.Optional;

record FakeTrailRegister(FakeRegistry registry, Limits limits) implements TrailRegister {
  @Override
  public Optional<Versioned<Trail>> find(TrailArn arn) {
    return registry.find(arn, Trail.class);
  }

  @Override
  public Page<Trail> ownedBy(AccountId account, PageRequest page) {
    return FakePorts.page(registry, Trail.class, trail -> trail.account().equals(account), page);
  }

  @Override
  public boolean create(Trail trail) {
    synchronized (registry) {
      return AccountTrails.of(this, trail).admit(trail, limits.now().trails())
          && registry.create(trail);
    }
  }

  @Override
  public boolean replace(Trail trail, Revision judged) {
    synchronized (registry) {
      return !collides(trail) && registry.change(trail.arn(), judged, entry -> entry.with(trail));
    }
  }

  private boolean collides(Trail trail) {
    return trail.isMultiRegion()
        && find(trail.arn()).filter(old -> !old.resource().isMultiRegion()).isPresent()
        && AccountTrails.of(this, trail).beside(trail).haveNameOf(trail);
  }

  @Override
  public boolean delete(TrailArn arn, Revision judged) {
    return registry.delete(arn, judged);
  }
}
