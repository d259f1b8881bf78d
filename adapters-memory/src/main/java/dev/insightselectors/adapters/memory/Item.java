package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.port.Recorded;
import dev.insightselectors.core.port.Revision;

/** A resource and its selection at one revision. No record: an item is equal to itself alone. */
final class Item<R extends InsightsSource> {
  private final Recorded<R> recorded;
  private final InsightSelection selection;

  Item(R resource, Revision revision, InsightSelection selection) {
    this.recorded = new Recorded<>(resource, revision);
    this.selection = selection;
  }

  Recorded<R> recorded() {
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
