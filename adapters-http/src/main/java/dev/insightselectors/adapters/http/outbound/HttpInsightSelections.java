package dev.insightselectors.adapters.http.outbound;

import dev.insightselectors.adapters.http.registry.ResourcePaths;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.documents.JsonFormat;

/** The Insights that a registry keeps. */
final class HttpInsightSelections implements InsightSelections {
  private final RegistryClient client;

  HttpInsightSelections(RegistryClient client) {
    this.client = client;
  }

  @Override
  public InsightSelection of(ResourceArn arn) {
    return client.ask(
        Question.get(path(arn)),
        reply ->
            reply
                .document()
                .map(JsonFormat.INSIGHT_SELECTION::readStored)
                .orElse(InsightSelection.NONE));
  }

  @Override
  public boolean replace(ResourceArn arn, Revision judged, InsightSelection selection) {
    return client.ask(
        Question.put(path(arn), JsonFormat.INSIGHT_SELECTION.write(selection)).ifMatch(judged),
        Reply::isMade);
  }

  private static String path(ResourceArn arn) {
    return ResourcePaths.of(arn) + ResourcePaths.INSIGHTS;
  }
}
