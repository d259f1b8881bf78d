package dev.insightselectors.testkit.explore;

import static dev.insightselectors.testkit.explore.BoundedWorld.advanced;
import static dev.insightselectors.testkit.explore.BoundedWorld.called;
import static dev.insightselectors.testkit.explore.BoundedWorld.stage;

import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.testkit.steps.Given;
import java.util.ArrayList;
import java.util.List;

/** What is explored besides once selectors have EventCategories. */
final class EventCategories {
  private static final String[] SHOWN = {"PIS-301", "PIS-303", "PIS-308", "PIS-311", "PIS-312"};
  private static final List<String> TYPES = List.of("ApiCallRateInsight", "ApiErrorRateInsight");

  private EventCategories() {}

  /** Lists of selectors, the plainest first; what no interpretation speaks of is not among them. */
  static List<Value> selectors(Edition edition) {
    List<Value> all = new ArrayList<>();
    if (edition == Edition.PINNED) {
      return all;
    }
    for (String type : TYPES) {
      for (String categories :
          List.of(
              "[\"Data\"]",
              "[\"Management\"]",
              "[\"Management\", \"Data\"]",
              "[\"Data\", \"Management\"]",
              "[]",
              "null")) {
        all.add(Value.of("[" + selector(type, categories) + "]", SHOWN));
      }
      for (String none :
          List.of(
              "[\"NetworkActivity\"]",
              "[\"data\"]",
              "[\"DATA\"]",
              "[\"Data\", \"Insight\"]",
              "[\"\"]",
              "\"Data\"",
              "[\"Data\", 1]",
              "{\"Data\": true}",
              "7")) {
        all.add(Value.of("[" + selector(type, none) + "]"));
      }
    }
    for (String first : List.of("[\"Data\"]", "[\"Management\"]", "[\"Data\", \"Management\"]")) {
      for (String second : List.of("[\"Data\"]", "[\"Management\"]", "null")) {
        all.add(listed(selector(TYPES.get(0), first), selector(TYPES.get(1), second)));
        all.add(listed(selector(TYPES.get(1), second), selector(TYPES.get(0), first)));
        all.add(listed(selector(TYPES.get(1), second), selector(TYPES.get(1), first)));
      }
    }
    all.add(Value.of("[" + selector("ApiCostInsight", "[\"Data\"]") + "]"));
    return all;
  }

  private static Value listed(String... selectors) {
    return Value.of("[" + String.join(", ", selectors) + "]", SHOWN);
  }

  private static String selector(String type, String categories) {
    return "{\"InsightType\": \"%s\", \"EventCategories\": %s}".formatted(type, categories);
  }

  /** Worlds in which data events are logged, or some of them, or none. */
  static List<Stage> stages(Edition edition) {
    if (edition == Edition.PINNED) {
      return List.of();
    }
    return List.of(
        stage(
            "trails that log data events",
            List.of(List.of(), List.of(), called("in eu-west-1")),
            Given.of("the trail \"AuditTrail\""),
            Given.of("the trail \"DataTrail\" logging data events"),
            Given.of("the trail \"EveryTrail\""),
            advanced(
                "EveryTrail",
                "1 eventCategory Management",
                "2 eventCategory Data",
                "2 resources.type AWS::S3::Object"),
            Given.of("the trail \"ReadsOfData\""),
            advanced(
                "ReadsOfData",
                "1 eventCategory Data",
                "1 resources.type AWS::S3::Object",
                "1 readOnly true"),
            Given.of("the trail \"BesideWrites\""),
            advanced(
                "BesideWrites",
                "1 eventCategory Management",
                "1 readOnly false",
                "2 eventCategory Data",
                "2 resources.type AWS::S3::Object",
                "2 readOnly false")),
        stage(
            "event data stores that log data events",
            List.of(List.of()),
            Given.of("the event data store \"EveryStore\""),
            advanced(
                "EveryStore",
                "1 eventCategory Management",
                "2 eventCategory Data",
                "2 resources.type AWS::S3::Object"),
            Given.of("the event data store \"DataStore\" logging data events"),
            Given.of("the event data store \"AuditStore\""),
            Given.of("the event data store \"InsightsStore\" logging Insights events")));
  }
}
