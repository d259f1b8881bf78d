package dev.insightselectors.adapters.http.registry;

import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.documents.JsonFormat;
import java.util.stream.Stream;

/** The Insights of the resources of one type, at the revision of the resource. */
final class InsightsRoutes<A extends ResourceArn, R extends InsightsSource> {
  private final ResourceType<A, R> type;
  private final InsightSelections selections;

  InsightsRoutes(ResourceType<A, R> type, InsightSelections selections) {
    this.type = type;
    this.selections = selections;
  }

  Stream<Route> routes() {
    String path = type.path() + ResourcePaths.ONE + ResourcePaths.INSIGHTS;
    return Stream.of(Route.get(path, this::get), Route.put(path, this::put));
  }

  private WireAnswer get(RegistryRequest request) {
    return Responses.found(type.arn().apply(request).flatMap(type.find()), found -> get(found));
  }

  /** The revision was there before the selection, so a selection is never newer than it claims. */
  private WireAnswer get(Versioned<R> found) {
    InsightSelection selection = selections.of(found.resource().arn());
    return Responses.with(JsonFormat.INSIGHT_SELECTION.write(selection), found.revision());
  }

  private WireAnswer put(RegistryRequest request) {
    InsightSelection selection =
        RequestParameters.document(request, JsonFormat.INSIGHT_SELECTION::read);
    return Responses.found(
        type.arn().apply(request),
        arn ->
            Responses.changed(
                RequestParameters.sensibly(
                    () ->
                        RequestParameters.changed(
                            request,
                            () -> type.revision(arn),
                            now -> selections.replace(arn, now, selection)))));
  }
}
