package dev.insightselectors.adapters.http.registry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.neighbours.port.Page;
import java.util.stream.Stream;

/** Resources of one kind, one by one and listed in pages. */
final class ResourceRoutes<A extends ResourceArn, R> {
  private final Kind<A, R> kind;

  ResourceRoutes(Kind<A, R> kind) {
    this.kind = kind;
  }

  Stream<Route> routes() {
    String one = kind.path() + ResourcePaths.ONE;
    return Stream.concat(
        Stream.of(
            Route.get(kind.path(), this::list),
            Route.get(one, this::get),
            Route.put(one, this::put)),
        kind.more().stream());
  }

  private WireAnswer list(RegistryRequest request) {
    Page<R> page = Asked.sensibly(() -> kind.list(request));
    ObjectNode json = JsonBody.object();
    ArrayNode items = json.putArray(kind.member());
    page.items().forEach(item -> items.add(kind.write(item)));
    page.next().ifPresent(next -> json.put("NextToken", next));
    return Answered.with(json);
  }

  private WireAnswer get(RegistryRequest request) {
    return Answered.found(
        kind.arn(request).flatMap(kind::find),
        found -> Answered.with(kind.write(found.resource()), found.revision()));
  }

  private WireAnswer put(RegistryRequest request) {
    return Answered.found(kind.arn(request), arn -> put(arn, request));
  }

  private WireAnswer put(A arn, RegistryRequest request) {
    R resource = kind.read(JsonBody.read(request.body()));
    if (!kind.arn(resource).equals(arn)) {
      throw Asked.wrong("The document is of another resource than the path.");
    }
    return Asked.ifNew(request)
        ? Answered.created(kind.create(resource))
        : Answered.changed(kind.replace(resource, Asked.judged(request)));
  }
}
