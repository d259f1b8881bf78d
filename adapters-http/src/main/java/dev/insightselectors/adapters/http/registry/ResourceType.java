package dev.insightselectors.adapters.http.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.TrailRegister;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What trails and event data stores do each in their own way.
 *
 * @param path the path of the list
 * @param member the list in the document of a page
 * @param arn which one a path means, if it means any
 * @param delete empty where a resource is never deleted at once
 */
record ResourceType<A extends ResourceArn, R extends InsightsSource>(
    String path,
    String member,
    Function<RegistryRequest, Optional<A>> arn,
    Function<A, Optional<Versioned<R>>> find,
    Function<RegistryRequest, Page<R>> list,
    Predicate<R> create,
    BiPredicate<R, Revision> replace,
    Optional<BiPredicate<A, Revision>> delete,
    Function<JsonNode, R> read,
    Function<R, ObjectNode> write) {

  /** Of its state now, if it is there. */
  Optional<Revision> revision(A resource) {
    return find.apply(resource).map(Versioned::revision);
  }

  /** Listed by account. */
  static ResourceType<TrailArn, Trail> of(TrailRegister trails) {
    return new ResourceType<>(
        ResourcePaths.TRAILS,
        "Trails",
        ResourcePaths::trail,
        trails::find,
        it -> trails.ownedBy(RequestParameters.account(it), RequestParameters.page(it)),
        trails::create,
        trails::replace,
        Optional.of(trails::delete),
        ResourceJson::trail,
        ResourceJson::of);
  }

  /** Listed by account and Region. */
  static ResourceType<EventDataStoreArn, EventDataStore> of(EventDataStoreRegister stores) {
    return new ResourceType<>(
        ResourcePaths.EVENT_DATA_STORES,
        "EventDataStores",
        ResourcePaths::eventDataStore,
        stores::find,
        it ->
            stores.ownedBy(
                RequestParameters.account(it),
                RequestParameters.region(it),
                RequestParameters.page(it)),
        stores::create,
        stores::replace,
        Optional.empty(),
        ResourceJson::eventDataStore,
        ResourceJson::of);
  }
}
