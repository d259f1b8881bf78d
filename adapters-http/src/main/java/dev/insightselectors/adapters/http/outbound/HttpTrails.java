package dev.insightselectors.adapters.http.outbound;

import dev.insightselectors.adapters.http.registry.ResourceJson;
import dev.insightselectors.adapters.http.registry.ResourcePaths;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.PageRequest;
import dev.insightselectors.neighbours.port.TrailRegister;
import java.util.Optional;

/**
 * The trails of a registry. That no two calls at one moment take the last place or one name is up
 * to the registry, which alone can check and write in one step; ours does.
 */
final class HttpTrails implements TrailRegister {
  private final RegistryClient client;
  private final RemoteResources<Trail> trails;

  HttpTrails(RegistryClient client) {
    this.client = client;
    this.trails =
        new RemoteResources<>(client, "Trails", ResourceJson::storedTrail, ResourceJson::of);
  }

  @Override
  public Optional<Versioned<Trail>> find(TrailArn arn) {
    return trails.find(arn);
  }

  @Override
  public Page<Trail> ownedBy(AccountId account, PageRequest page) {
    return trails.page(Question.get(ResourcePaths.TRAILS).asking("account", account.value()), page);
  }

  @Override
  public boolean create(Trail trail) {
    return trails.create(trail);
  }

  @Override
  public boolean replace(Trail trail, Revision judged) {
    return trails.replace(trail, judged);
  }

  @Override
  public boolean delete(TrailArn arn, Revision judged) {
    return client.ask(Question.delete(ResourcePaths.of(arn)).ifMatch(judged), Reply::isMade);
  }
}
