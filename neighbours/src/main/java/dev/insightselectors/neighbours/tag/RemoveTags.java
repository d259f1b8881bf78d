package dev.insightselectors.neighbours.tag;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.operation.Procedure;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.neighbours.operation.Done;
import java.util.Optional;

/** Takes tags from a trail or event data store, by their keys. */
public final class RemoveTags implements Operation<TagsRequest, Done> {
  public static final String NAME = "RemoveTags";

  private final Ports ports;
  private final Rulebook<TagChange> rulebook;

  public RemoveTags(Ports ports, Rulebook<TagChange> rulebook) {
    this.ports = ports;
    this.rulebook = rulebook;
  }

  @Override
  public Outcome<Done> call(Caller caller, TagsRequest request) {
    Call call = new Call(NAME, caller, ports);
    return Procedure.write(NAME, rulebook, () -> new TagChange(call, request), this::change);
  }

  private Optional<Done> change(TagChange change) {
    return Tagging.keep(change.resource(), change.remaining(), ports)
        ? Optional.of(new Done())
        : Optional.empty();
  }
}
