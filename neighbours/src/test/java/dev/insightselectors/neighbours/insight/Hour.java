package dev.insightselectors.neighbours.insight;

import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.NOW;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.neighbours.testing.CloudTrail.accepted;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelector;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.SourceEventCategory;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.observed.InsightsEvent;
import dev.insightselectors.neighbours.observed.ManagementEvent;
import dev.insightselectors.neighbours.observed.MetricValues;
import dev.insightselectors.neighbours.observed.Observed;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.testing.FakePorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What was observed in the sample account and Region, and the calls that list it, at 08:30. */
final class Hour {
  final FakeWorld world = FakeWorld.sample();
  private final List<ManagementEvent> events = new ArrayList<>();
  private final List<MetricValues> metrics = new ArrayList<>();
  private final List<InsightsEvent> insights = new ArrayList<>();

  /** The hour before: two calls a minute, and sixty in the minute 08:10. */
  static Hour withABurst() {
    Hour hour = new Hour().watches(InsightType.API_CALL_RATE);
    IntStream.rangeClosed(1, 60).forEach(ago -> hour.calls(ago, ago == 20 ? 60 : 2));
    return hour;
  }

  static Instant ago(int minutes) {
    return NOW.minusSeconds(60L * minutes);
  }

  /** The sample trail has Insights of these types alone, on management events. */
  Hour watches(InsightType... types) {
    return watches(InsightSelectors.of(types));
  }

  Hour watchesData(InsightType type) {
    return watches(
        new InsightSelectors(
            List.of(new InsightSelector(type, List.of(SourceEventCategory.DATA)))));
  }

  Hour watches(InsightSelectors selectors) {
    world.keeps(new InsightSelection(selectors, Optional.empty()), sampleTrail().arn());
    return this;
  }

  Hour calls(int minutesAgo, int count) {
    return calls(ago(minutesAgo), count);
  }

  Hour calls(Instant time, int count) {
    return sees(
        new ManagementEvent(
            time, "ec2.amazonaws.com", "RunInstances", Optional.empty(), false, count));
  }

  Hour fails(int minutesAgo, int count, String code, boolean readOnly) {
    return sees(
        new ManagementEvent(
            ago(minutesAgo),
            "ec2.amazonaws.com",
            "RunInstances",
            Optional.of(code),
            readOnly,
            count));
  }

  Hour sees(ManagementEvent event) {
    events.add(event);
    return this;
  }

  Hour isTold(MetricValues values) {
    metrics.add(values);
    return this;
  }

  Hour isTold(InsightsEvent event) {
    insights.add(event);
    return this;
  }

  List<ManagementEvent> events() {
    return events;
  }

  ListInsightsMetricDataAnswer metricData(MetricDraft draft) {
    return accepted(metricDataAsked(draft));
  }

  Outcome<ListInsightsMetricDataAnswer> metricDataAsked(MetricDraft draft) {
    return operations().listInsightsMetricData().operation().call(CALLER, draft.request());
  }

  ListInsightsDataAnswer insightsData(EventsDraft draft) {
    return accepted(insightsDataAsked(draft));
  }

  Outcome<ListInsightsDataAnswer> insightsDataAsked(EventsDraft draft) {
    return operations().listInsightsData().operation().call(CALLER, draft.request());
  }

  /** The records of the Insights events of the sample trail, the newest first. */
  List<String> records() {
    return insightsData(EventsDraft.ofTheSampleTrail()).events().stream()
        .map(event -> event.cloudTrailEvent().orElse("none"))
        .toList();
  }

  private InsightOperations operations() {
    Observed observed = new Observed(metrics, insights, events);
    NeighbourPorts ports =
        FakePorts.of(
            world,
            (account, region) ->
                account.equals(CALLER.account()) && region.equals(CALLER.region())
                    ? observed
                    : Observed.NONE);
    return new InsightOperations(ports);
  }
}
