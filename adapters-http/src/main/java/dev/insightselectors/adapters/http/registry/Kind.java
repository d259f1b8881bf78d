package dev.insightselectors.adapters.http.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.neighbours.port.Page;
import java.util.List;
import java.util.Optional;

/** What trails and event data stores do each in their own way. */
interface Kind<A extends ResourceArn, R> {

  /** The path of the list. */
  String path();

  /** The list in the document of a page. */
  String member();

  /** Which one the path means, if it means any. */
  Optional<A> arn(RegistryRequest request);

  A arn(R resource);

  Optional<Versioned<R>> find(A arn);

  Page<R> list(RegistryRequest request);

  boolean create(R resource);

  boolean replace(R resource, Revision judged);

  R read(JsonNode json);

  ObjectNode write(R resource);

  /** The routes that this kind has and the other has not. */
  List<Route> more();
}
