package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;

/** A resource and its selection at one revision. No record: an item is equal to itself alone. */
final class Item<R extends InsightsSource> {
  private final Versioned<R> recorded;
  private final InsightSelection selection;

  Item(R resource, Revision revision, InsightSelection selection) {
    this.recorded = new Versioned<>(resource, revision);
    this.selection = selection;
  }

  Versioned<R> recorded() {
    return recorded;
  }

  R resource() {
    return recorded.resource();
  }

  InsightSelection selection() {
    return selection;
  }

  boolean isAt(Revision judged) {
    return recorded.revision().equals(judged);
  }
}
