package dev.insightselectors.core.rule;

import dev.insightselectors.core.error.DocumentedError.InvalidInsightSelectors;
import dev.insightselectors.core.model.EventCategory;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ManagementEvents;
import dev.insightselectors.core.model.SourceEventCategory;
import java.util.List;

/** What a source and a destination must log before Insights can be enabled (choice C11). */
public final class LoggingRules {
  private LoggingRules() {}

  /** A source with the Insights types that it is asked to carry. */
  public record RequestedInsights(InsightsSource source, InsightSelectors selectors) {
    private ManagementEvents logged() {
      return source.eventSelectors().managementEvents();
    }

    private boolean overburdens(InsightType type) {
      return selectors.watch(type, SourceEventCategory.MANAGEMENT)
          && !type.canBeComputedFrom(logged());
    }
  }

  /** Asked of PutInsightSelectors, and of a change to the selectors of a source. */
  public static final List<Rule<RequestedInsights>> SOURCE =
      List.of(
          Rule.named("source-logs-management-events")
              .from("PIS-007", "PIS-012", "PIS-093", "PIS-096", "PIS-099")
              .says("What Insights are computed from logs management events")
              .brokenWhen(
                  (RequestedInsights asked) -> asked.overburdens(InsightType.API_ERROR_RATE))
              .refusing(asked -> refusal(asked, "ApiErrorRateInsight needs management events")),
          Rule.named("source-logs-write-events")
              .from("PIS-011", "PIS-098")
              .says("What ApiCallRateInsight is computed from logs write management events")
              .brokenWhen((RequestedInsights asked) -> asked.overburdens(InsightType.API_CALL_RATE))
              .refusing(
                  asked -> refusal(asked, "ApiCallRateInsight needs write management events")));

  static final Rule<PutSituation> DESTINATION =
      Rule.named("destination-logs-insights-events")
          .from("PIS-008", "PIS-093", "PIS-096")
          .says("The destination logs Insights events")
          .brokenWhen((PutSituation put) -> put.enables() && !destinationLogsInsights(put))
          .refusing(
              put ->
                  new InvalidInsightSelectors(
                      put.destination().orElseThrow().inFull() + " does not log Insights events"));

  private static boolean destinationLogsInsights(PutSituation put) {
    return put.destinationStore()
        .map(store -> store.eventSelectors().logs(EventCategory.INSIGHT))
        .orElse(true);
  }

  private static InvalidInsightSelectors refusal(RequestedInsights asked, String need) {
    return new InvalidInsightSelectors(
        "%s, but %s logs %s".formatted(need, asked.source().arn(), asked.logged().inWords()));
  }
}
