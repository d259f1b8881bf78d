package dev.insightselectors.core.rule;

import static dev.insightselectors.core.error.Code.INVALID_INSIGHT_SELECTORS;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.PutRequests.CALL_RATE;
import static dev.insightselectors.core.testing.PutRequests.ERROR_RATE;
import static dev.insightselectors.core.testing.PutRequests.onStore;
import static dev.insightselectors.core.testing.PutRequests.onTrail;
import static dev.insightselectors.core.testing.Samples.DESTINATION;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.sampleTrail;

import dev.insightselectors.core.message.GivenSelectors.Given;
import dev.insightselectors.core.message.GivenSelectors.Listed;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.AdvancedEventSelector;
import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.AdvancedFieldSelector;
import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.EventSelector;
import dev.insightselectors.core.model.EventSelector.DataResource;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ReadWriteType;
import dev.insightselectors.core.testing.FakeWorld;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of the edition 2025-11. */
final class EventCategoryExamples {
  private static final String OBJECTS = "arn:aws:s3";

  private EventCategoryExamples() {}

  static Stream<RuleExample<PutInsightSelectorsRequest>> all() {
    return Stream.of(
        logged("management events alone")
            .calls(put(sampleTrail(), "Data"), put(data(OBJECTS), "Data")),
        logged("management events alone, for both")
            .calls(put(sampleTrail(), "Management", "Data"), put(sampleTrail(), "Management")),
        logged("a type of resource, and none of them")
            .calls(put(data(), "Data"), put(data(OBJECTS), "Data")),
        logged("advanced selectors of management events")
            .calls(
                put(sampleTrail().with(advanced("Management", "true")), "Data"),
                put(sampleTrail().with(advanced("Data", "true")), "Data")),
        logged("advanced selectors through which neither reads nor writes come")
            .calls(
                put(sampleTrail().with(advanced("Data", "neither")), "Data"),
                put(sampleTrail().with(advanced("Data", "false")), "Data")),
        logged("no data events, for the second type")
            .calls(
                call(
                    FakeWorld.sample(),
                    onTrail(TRAIL, listed(given(CALL_RATE), given(ERROR_RATE, "Data")))),
                call(
                    FakeWorld.sample().has(data(OBJECTS)),
                    onTrail(TRAIL, listed(given(ERROR_RATE, "Data"))))),
        rule("source-logs-management-events", "data events alone", INVALID_INSIGHT_SELECTORS)
            .calls(
                put(sampleTrail().with(advanced("Data", "true")), "Management", "Data"),
                put(sampleTrail().with(advanced("Data", "true")), "Data")),
        rule("source-without-data-insights", "that it has on nothing", INVALID_INSIGHT_SELECTORS)
            .calls(store("Data"), store("Management")),
        rule("source-without-data-insights", "whatever it logs", INVALID_INSIGHT_SELECTORS)
            .calls(
                call(
                    FakeWorld.sample().has(sampleSource().with(advanced("Data", "true"))),
                    store("Data", "Management")),
                call(FakeWorld.sample(), store())),
        valid("unknown").calls(put(data(OBJECTS), "Network"), put(data(OBJECTS), "Data")),
        valid("in small letters").calls(put(sampleTrail(), "management"), put(sampleTrail())),
        valid("the second unknown")
            .calls(put(data(OBJECTS), "Data", ""), put(data(OBJECTS), "Data", "Data")));
  }

  private static RuleExample.Draft valid(String title) {
    return rule("event-category-valid", title, INVALID_INSIGHT_SELECTORS);
  }

  private static RuleExample.Draft logged(String title) {
    return rule("source-logs-data-events", title, INVALID_INSIGHT_SELECTORS);
  }

  private static RuleExample.Arranged<PutInsightSelectorsRequest> put(
      InsightsSource trail, String... categories) {
    return call(
        FakeWorld.sample().has(trail), onTrail(TRAIL, listed(given(ERROR_RATE, categories))));
  }

  private static PutInsightSelectorsRequest store(String... categories) {
    PutInsightSelectorsRequest plain = onStore(SOURCE, DESTINATION, ERROR_RATE);
    return new PutInsightSelectorsRequest(
        plain.trailName(),
        plain.eventDataStore(),
        plain.insightsDestination(),
        listed(given(ERROR_RATE, categories)));
  }

  private static Listed listed(Given... selectors) {
    return new Listed(List.of(selectors));
  }

  private static Given given(String type, String... categories) {
    return new Given(Optional.of(type), List.of(categories));
  }

  private static InsightsSource data(String... values) {
    return sampleTrail()
        .with(
            new BasicEventSelectors(
                List.of(
                    new EventSelector(
                        ReadWriteType.READ_ONLY,
                        false,
                        List.of(new DataResource("AWS::S3::Object", List.of(values))),
                        List.of()))));
  }

  private static AdvancedEventSelectors advanced(String category, String readOnly) {
    return new AdvancedEventSelectors(
        List.of(
            new AdvancedEventSelector(
                Optional.empty(),
                List.of(
                    AdvancedFieldSelector.equalTo("eventCategory", category),
                    AdvancedFieldSelector.equalTo("readOnly", readOnly)))));
  }
}
