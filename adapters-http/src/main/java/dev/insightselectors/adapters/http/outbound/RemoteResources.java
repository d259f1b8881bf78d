package dev.insightselectors.adapters.http.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.adapters.http.outbound.RegistryFaultException.Cure;
import dev.insightselectors.adapters.http.registry.ResourcePaths;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.documents.DocumentException;
import dev.insightselectors.documents.Problem;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What trails and event data stores have in common.
 *
 * @param member the list in the document of a page
 */
record RemoteResources<R extends InsightsSource>(
    RegistryClient client,
    String member,
    Function<JsonNode, R> read,
    Function<R, ObjectNode> write) {
  private static final int LONGEST_PAGE = 1000;

  Optional<Versioned<R>> find(ResourceArn arn) {
    return client.ask(
        Question.get(ResourcePaths.of(arn)),
        reply -> reply.document().map(json -> recorded(arn, read.apply(json), reply.revision())));
  }

  Page<R> page(Question list, PageRequest page) {
    Question limited = list.asking("limit", String.valueOf(Math.min(page.most(), LONGEST_PAGE)));
    return client.ask(
        page.from().map(from -> limited.asking("from", from)).orElse(limited),
        reply -> read(reply.json()));
  }

  boolean create(R resource) {
    return client.ask(put(resource).ifNoneMatch(), Reply::isMade);
  }

  boolean replace(R resource, Revision judged) {
    return client.ask(put(resource).ifMatch(judged), Reply::isMade);
  }

  private Question put(R resource) {
    return Question.put(ResourcePaths.of(resource.arn()), write.apply(resource));
  }

  private Versioned<R> recorded(ResourceArn asked, R found, Revision revision) {
    if (!found.arn().equals(asked)) {
      throw new RegistryFaultException(Cure.NONE, asked + " was asked for, found " + found.arn());
    }
    return new Versioned<>(found, revision);
  }

  private Page<R> read(JsonNode json) {
    if (!json.path(member).isArray()) {
      throw new DocumentException(List.of(new Problem("/" + member, "is no list")));
    }
    List<R> items = new ArrayList<>();
    json.get(member).forEach(item -> items.add(read.apply(item)));
    return new Page<>(items, Optional.ofNullable(json.path("NextToken").textValue()));
  }
}
