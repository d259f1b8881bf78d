package dev.insightselectors.documents;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.ResourceArn;
import java.util.List;
import java.util.Optional;

/** The Insights of one trail or event data store, in the members of GetInsightSelectors. */
record InsightSelectionDocument(
    Optional<List<InsightsDocument>> insightSelectors, Optional<String> insightsDestination) {

  InsightSelection toSelection() {
    return InsightsDocument.toSelection(insightSelectors, insightsDestination);
  }

  static InsightSelectionDocument of(InsightSelection selection) {
    return new InsightSelectionDocument(
        InsightsDocument.of(selection.selectors()),
        selection.destination().map(ResourceArn::toString));
  }
}
