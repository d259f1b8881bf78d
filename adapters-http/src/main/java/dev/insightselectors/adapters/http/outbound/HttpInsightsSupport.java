package dev.insightselectors.adapters.http.outbound;

import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.port.InsightsSupport;
import dev.insightselectors.documents.RegionJson;

/** Where a registry says that Insights are offered. */
final class HttpInsightsSupport implements InsightsSupport {
  private final RegistryClient client;

  HttpInsightsSupport(RegistryClient client) {
    this.client = client;
  }

  @Override
  public boolean isOfferedIn(Region region) {
    return client.ask(
        Question.get("/support").asking("region", region.code()),
        reply -> new RegionJson().read(reply.json()).insightsSupported());
  }
}
