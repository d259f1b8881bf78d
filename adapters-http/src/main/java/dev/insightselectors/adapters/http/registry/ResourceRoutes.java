package dev.insightselectors.adapters.http.registry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.neighbours.port.Page;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Resources of one type, one by one and listed in pages. */
final class ResourceRoutes<A extends ResourceArn, R extends InsightsSource> {
  private final ResourceType<A, R> type;

  ResourceRoutes(ResourceType<A, R> type) {
    this.type = type;
  }

  Stream<Route> routes() {
    String one = type.path() + ResourcePaths.ONE;
    Stream<Route> always =
        Stream.of(
            Route.get(type.path(), this::list),
            Route.get(one, this::get),
            Route.put(one, this::put));
    return Stream.concat(
        always,
        type.delete().stream().map(it -> Route.delete(one, request -> delete(it, request))));
  }

  private WireAnswer list(RegistryRequest request) {
    Page<R> page = RequestParameters.sensibly(() -> type.list().apply(request));
    ObjectNode json = JsonBody.object();
    ArrayNode items = json.putArray(type.member());
    page.items().forEach(item -> items.add(type.write().apply(item)));
    page.next().ifPresent(next -> json.put("NextToken", next));
    return Responses.with(json);
  }

  private WireAnswer get(RegistryRequest request) {
    return Responses.found(
        type.arn().apply(request).flatMap(type.find()),
        found -> Responses.with(type.write().apply(found.resource()), found.revision()));
  }

  private WireAnswer put(RegistryRequest request) {
    return Responses.found(type.arn().apply(request), arn -> put(arn, request));
  }

  private WireAnswer put(A arn, RegistryRequest request) {
    R resource = RequestParameters.document(request, type.read());
    if (!resource.arn().equals(arn)) {
      throw RequestParameters.wrong("The document is of another resource than the path.");
    }
    return RequestParameters.ifNew(request)
        ? Responses.created(type.create().test(resource))
        : Responses.changed(
            RequestParameters.changed(
                request, () -> type.revision(arn), now -> type.replace().test(resource, now)));
  }

  private WireAnswer delete(BiPredicate<A, Revision> deletion, RegistryRequest request) {
    return Responses.found(
        type.arn().apply(request),
        arn ->
            Responses.changed(
                RequestParameters.changed(
                    request, () -> type.revision(arn), now -> deletion.test(arn, now))));
  }
}
