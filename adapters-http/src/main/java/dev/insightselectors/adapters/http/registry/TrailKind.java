package dev.insightselectors.adapters.http.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.TrailRegister;
import java.util.List;
import java.util.Optional;

/** TrailRegister: listed by account, and deleted at once. */
record TrailKind(TrailRegister trails) implements Kind<TrailArn, Trail> {

  @Override
  public String path() {
    return ResourcePaths.TRAILS;
  }

  @Override
  public String member() {
    return "Trails";
  }

  @Override
  public Optional<TrailArn> arn(RegistryRequest request) {
    return ResourcePaths.trail(request);
  }

  @Override
  public TrailArn arn(Trail trail) {
    return trail.arn();
  }

  @Override
  public Optional<Versioned<Trail>> find(TrailArn arn) {
    return trails.find(arn);
  }

  @Override
  public Page<Trail> list(RegistryRequest request) {
    return trails.ownedBy(Asked.parameter(request, "account", AccountId::new), Asked.page(request));
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
  public Trail read(JsonNode json) {
    return ResourceJson.trail(json);
  }

  @Override
  public ObjectNode write(Trail trail) {
    return ResourceJson.of(trail);
  }

  @Override
  public List<Route> more() {
    return List.of(Route.delete(path() + ResourcePaths.ONE, this::delete));
  }

  private WireAnswer delete(RegistryRequest request) {
    Revision judged = Asked.judged(request);
    return Answered.found(arn(request), arn -> Answered.changed(trails.delete(arn, judged)));
  }
}
