package dev.insightselectors.neighbours.tag;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.operation.Procedure;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Rulebook;

/** Lists the tags of up to 20 trails and event data stores. */
public final class ListTags implements Operation<ListTagsRequest, ListTagsAnswer> {
  public static final String NAME = "ListTags";

  private final Ports ports;
  private final Rulebook<TagListing> rulebook;

  public ListTags(Ports ports, Rulebook<TagListing> rulebook) {
    this.ports = ports;
    this.rulebook = rulebook;
  }

  @Override
  public Outcome<ListTagsAnswer> call(Caller caller, ListTagsRequest request) {
    return Procedure.read(
        rulebook,
        new TagListing(new Call(NAME, caller, ports), request),
        listing -> new ListTagsAnswer(listing.tags()));
  }
}
