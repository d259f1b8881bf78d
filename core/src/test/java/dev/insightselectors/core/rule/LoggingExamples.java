package dev.insightselectors.core.rule;

import static dev.insightselectors.core.error.Code.INVALID_INSIGHT_SELECTORS;
import static dev.insightselectors.core.error.Code.OPERATION_NOT_PERMITTED;
import static dev.insightselectors.core.model.EventDataStoreStatus.PENDING_DELETION;
import static dev.insightselectors.core.model.EventDataStoreStatus.STOPPED_INGESTION;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.PutRequests.CALL_RATE;
import static dev.insightselectors.core.testing.PutRequests.ERROR_RATE;
import static dev.insightselectors.core.testing.PutRequests.onSourceAlone;
import static dev.insightselectors.core.testing.PutRequests.onStore;
import static dev.insightselectors.core.testing.PutRequests.onTrail;
import static dev.insightselectors.core.testing.Samples.DESTINATION;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.logging;
import static dev.insightselectors.core.testing.Samples.sampleDestination;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.sampleTrail;

import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.AdvancedEventSelector;
import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.AdvancedFieldSelector;
import dev.insightselectors.core.model.EventCategory;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ReadWriteType;
import dev.insightselectors.core.testing.FakeWorld;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules about what trails and event data stores log, and about stores on their way out. */
final class LoggingExamples {
  private static final AdvancedEventSelectors DATA =
      new AdvancedEventSelectors(List.of(AdvancedEventSelector.ofCategory(EventCategory.DATA)));
  private static final PutInsightSelectorsRequest STORE = onStore(SOURCE, DESTINATION, CALL_RATE);

  private LoggingExamples() {}

  static Stream<RuleExample<PutInsightSelectorsRequest>> ofTheSource() {
    return Stream.of(
        source("source-logs-management-events", "a trail")
            .calls(
                call(with(sampleTrail().with(DATA)), onTrail(TRAIL, ERROR_RATE)),
                call(with(sampleTrail().with(readOnly())), onTrail(TRAIL, ERROR_RATE))),
        source("source-logs-management-events", "a store")
            .calls(
                call(with(sampleSource().with(DATA)), onStore(SOURCE, DESTINATION, ERROR_RATE)),
                call(
                    with(sampleSource().with(readOnly())),
                    onStore(SOURCE, DESTINATION, ERROR_RATE))),
        source("source-logs-management-events", "not needed to turn off")
            .calls(
                call(with(sampleTrail().with(DATA)), onTrail(TRAIL, CALL_RATE, ERROR_RATE)),
                call(with(sampleTrail().with(DATA)), onTrail(TRAIL))),
        source("source-logs-write-events", "a trail")
            .calls(
                call(with(sampleTrail().with(readOnly())), onTrail(TRAIL, CALL_RATE)),
                call(
                    with(sampleTrail().with(logging(ReadWriteType.WRITE_ONLY))),
                    onTrail(TRAIL, CALL_RATE))),
        source("source-logs-write-events", "a trail, for both types")
            .calls(
                call(with(sampleTrail().with(readOnly())), onTrail(TRAIL, ERROR_RATE, CALL_RATE)),
                call(with(sampleTrail().with(readOnly())), onTrail(TRAIL, ERROR_RATE))),
        source("source-logs-write-events", "a store")
            .calls(call(with(sampleSource().with(readOnly())), STORE), call(STORE)),
        source("source-logs-write-events", "a store without management events")
            .calls(call(with(sampleSource().with(DATA)), STORE), call(STORE)));
  }

  static Stream<RuleExample<PutInsightSelectorsRequest>> ofTheDestination() {
    return Stream.of(
        source("destination-logs-insights-events", "data events")
            .calls(call(with(sampleDestination().with(DATA)), STORE), call(STORE)),
        source("destination-logs-insights-events", "management events")
            .calls(
                call(
                    with(sampleDestination().with(AdvancedEventSelectors.ALL_MANAGEMENT_EVENTS)),
                    STORE),
                call(STORE)),
        source("destination-logs-insights-events", "the source itself")
            .calls(call(onStore(SOURCE, SOURCE, CALL_RATE)), call(STORE)));
  }

  static Stream<RuleExample<PutInsightSelectorsRequest>> ofTheStatus() {
    EventDataStore going = sampleSource().with(PENDING_DELETION);
    EventDataStore goingDestination = sampleDestination().with(PENDING_DELETION);
    return Stream.of(
        status("the source")
            .calls(
                call(with(going), STORE),
                call(with(sampleSource().with(STOPPED_INGESTION)), STORE)),
        status("the source, to turn off")
            .calls(call(with(going), onSourceAlone(SOURCE)), call(onSourceAlone(SOURCE))),
        status("the destination")
            .calls(
                call(with(goingDestination), STORE),
                call(with(goingDestination), onStore(SOURCE, DESTINATION))));
  }

  private static RuleExample.Draft source(String rule, String title) {
    return rule(rule, title, INVALID_INSIGHT_SELECTORS);
  }

  private static RuleExample.Draft status(String title) {
    return rule("store-not-pending-deletion", title, OPERATION_NOT_PERMITTED);
  }

  private static FakeWorld with(InsightsSource source) {
    return FakeWorld.sample().has(source);
  }

  private static AdvancedEventSelectors readOnly() {
    return new AdvancedEventSelectors(
        List.of(
            new AdvancedEventSelector(
                Optional.empty(),
                List.of(
                    AdvancedFieldSelector.equalTo("eventCategory", "Management"),
                    AdvancedFieldSelector.equalTo("readOnly", "true")))));
  }
}
