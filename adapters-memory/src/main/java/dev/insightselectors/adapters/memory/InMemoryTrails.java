package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.PageRequest;
import dev.insightselectors.neighbours.port.TrailRegister;
import java.util.Optional;

/** The trails of a world in memory. */
record InMemoryTrails(InMemoryWorld world) implements TrailRegister {
  @Override
  public Optional<Versioned<Trail>> find(TrailArn arn) {
    return world.now().trails().find(arn).map(Item::recorded);
  }

  @Override
  public Page<Trail> ownedBy(AccountId account, PageRequest page) {
    return new Listing<>(world.now().trails(), account.value(), TrailArn::parse).page(page);
  }

  @Override
  public boolean create(Trail trail) {
    return world.change(it -> it.trails().add(trail, InsightSelection.NONE));
  }

  @Override
  public boolean replace(Trail trail, Revision judged) {
    return world.change(it -> it.trails().replace(judged, trail, Item::selection));
  }

  @Override
  public boolean delete(TrailArn arn, Revision judged) {
    return world.change(it -> it.trails().remove(judged, arn));
  }
}
