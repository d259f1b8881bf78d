package dev.insightselectors.neighbours.tag;

import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.neighbours.operation.EmptyAnswer;
import dev.insightselectors.neighbours.operation.OperationTable;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The operations on the tags of trails and event data stores. */
public final class TagOperations {
  private final NeighbourPorts ports;
  private final OperationTable table;

  public TagOperations(NeighbourPorts ports) {
    this.ports = ports;
    this.table = new OperationTable(ports);
  }

  public List<Entry<?, ?>> all() {
    return List.of(addTags(), removeTags(), listTags());
  }

  /** Adds tags; a value that is given anew replaces the old one. */
  Entry<TagsRequest, EmptyAnswer> addTags() {
    return changing("AddTags", TagRulebooks.adding(), TagChange::added);
  }

  /** Takes tags away, by their keys. */
  Entry<TagsRequest, EmptyAnswer> removeTags() {
    return changing("RemoveTags", TagRulebooks.removing(), TagChange::remaining);
  }

  /** Lists the tags of up to 20 trails and event data stores. */
  Entry<ListTagsRequest, ListTagsAnswer> listTags() {
    return table.reading(
        "ListTags",
        ListTagsRequest.class,
        TagListing::new,
        TagRulebooks.listing(),
        listing -> new ListTagsAnswer(listing.tags()));
  }

  private Entry<TagsRequest, EmptyAnswer> changing(
      String operation,
      Rulebook<TagChange> rulebook,
      Function<TagChange, Map<String, String>> tags) {
    return table.writing(
        operation,
        TagsRequest.class,
        TagChange::new,
        rulebook,
        change -> Optional.of(change.resource()).filter(it -> kept(it, tags.apply(change))),
        resource -> new EmptyAnswer());
  }

  private boolean kept(TaggedReference resource, Map<String, String> tags) {
    return resource
        .trail()
        .map(one -> ports.trails().replace(one.resource().withTags(tags), one.revision()))
        .or(
            () ->
                resource
                    .eventDataStore()
                    .map(
                        one ->
                            ports
                                .eventDataStores()
                                .replace(one.resource().withTags(tags), one.revision())))
        .orElseThrow();
  }
}
