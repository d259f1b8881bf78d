package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.neighbours.port.AccountTrails;
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
    return world.atOnce(
        it -> new Listing<>(it.trails(), account.value(), TrailArn::parse).page(page));
  }

  @Override
  public boolean create(Trail trail) {
    return world.changeAlone(
        it ->
            others(it, trail).admit(trail, it.limits().trails())
                && it.trails().add(trail, InsightSelection.NONE));
  }

  @Override
  public boolean replace(Trail trail, Revision judged) {
    return trail.isMultiRegion()
        ? world.changeAlone(it -> !collides(it, trail) && swap(it, trail, judged))
        : world.change(it -> swap(it, trail, judged));
  }

  @Override
  public boolean delete(TrailArn arn, Revision judged) {
    return world.change(it -> it.trails().remove(judged, arn));
  }

  private static boolean swap(State state, Trail trail, Revision judged) {
    return state.trails().replace(judged, trail, Item::selection);
  }

  /** One that showed in every Region before keeps its name, whoever else has it. */
  private static boolean collides(State state, Trail trail) {
    return state
            .trails()
            .find(trail.arn())
            .filter(old -> !old.resource().isMultiRegion())
            .isPresent()
        && others(state, trail).beside(trail).haveNameOf(trail);
  }

  private static AccountTrails others(State state, Trail trail) {
    String owner = trail.account().value();
    return AccountTrails.among(
        state.trails().ownedBy(owner, Optional.empty()).map(Item::resource), trail);
  }
}
