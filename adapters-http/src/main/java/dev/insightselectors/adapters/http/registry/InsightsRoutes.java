package dev.insightselectors.adapters.http.registry;

import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.documents.InsightSelectionJson;
import java.util.stream.Stream;

/** The Insights of the resources of one kind, at the revision of the resource. */
final class InsightsRoutes<A extends ResourceArn, R> {
  private static final InsightSelectionJson JSON = new InsightSelectionJson();

  private final Kind<A, R> kind;
  private final InsightSelections selections;

  InsightsRoutes(Kind<A, R> kind, InsightSelections selections) {
    this.kind = kind;
    this.selections = selections;
  }

  Stream<Route> routes() {
    String path = kind.path() + ResourcePaths.ONE + ResourcePaths.INSIGHTS;
    return Stream.of(Route.get(path, this::get), Route.put(path, this::put));
  }

  private WireAnswer get(RegistryRequest request) {
    return Answered.found(kind.arn(request).flatMap(arn -> kind.find(arn)), found -> get(found));
  }

  /** The revision was there before the selection, so a selection is never newer than it claims. */
  private WireAnswer get(Versioned<R> found) {
    InsightSelection selection = selections.of(kind.arn(found.resource()));
    return Answered.with(JSON.write(selection), found.revision());
  }

  private WireAnswer put(RegistryRequest request) {
    Revision judged = Asked.judged(request);
    InsightSelection selection = JSON.read(JsonBody.read(request.body()));
    return Answered.found(
        kind.arn(request),
        arn -> Answered.changed(Asked.sensibly(() -> selections.replace(arn, judged, selection))));
  }
}
