package dev.insightselectors.testkit.explore;

import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.testkit.steps.Given;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The worlds that are explored, each with a few trails and stores of one concern. */
final class BoundedWorld {
  private static final String LONGEST_NAME = "q7z-" + "a".repeat(124);
  private static final List<Given> HERE = List.of();
  private static final List<Given> AWAY = called("in eu-west-1");
  private static final List<Given> STRANGER = called("by another account");
  private static final int LONG_WALK = 1000;

  private BoundedWorld() {}

  static List<Stage> stages(Edition edition) {
    List<Stage> stages = new ArrayList<>();
    stages.add(
        stage(
            "trails",
            List.of(HERE, HERE, AWAY, STRANGER),
            Given.of("the trail \"AuditTrail\""),
            Given.of("the trail \"WriteTrail\" logging write management events"),
            Given.of("the trail \"ReadTrail\" logging read management events"),
            Given.of("the trail \"DataTrail\" logging no management events"),
            with("trail", "AwayTrail", "home Region", "eu-west-1"),
            with("trail", "TheirTrail", "account", "210987654321")));
    stages.add(
        stage(
            "event data stores",
            List.of(HERE, HERE, HERE, AWAY, STRANGER),
            Given.of("the event data store \"AuditStore\""),
            Given.of("the event data store \"WriteStore\" logging write management events"),
            Given.of("the event data store \"ReadStore\" logging read management events"),
            Given.of("the event data store \"DataStore\" logging no management events"),
            Given.of("the event data store \"InsightsStore\" logging Insights events"),
            Given.of("the event data store \"OtherInsightsStore\" logging Insights events"),
            Given.of("the trail \"AuditTrail\"")));
    stages.add(
        stage(
            "event data stores of others, elsewhere and on their way out",
            List.of(HERE),
            Given.of("the event data store \"AuditStore\""),
            Given.of("the event data store \"InsightsStore\" logging Insights events"),
            with("event data store", "AwayStore", "home Region", "eu-west-1"),
            with(
                "event data store",
                "AwayInsights",
                "home Region",
                "eu-west-1",
                "events",
                "Insights events"),
            with("event data store", "TheirStore", "account", "210987654321"),
            with(
                "event data store",
                "TheirInsights",
                "account",
                "210987654321",
                "events",
                "Insights events"),
            with("event data store", "GoingStore", "status", "PENDING_DELETION"),
            with(
                "event data store",
                "GoingInsights",
                "status",
                "PENDING_DELETION",
                "events",
                "Insights events")));
    stages.add(
        stage(
            "names at their bounds",
            List.of(HERE),
            Given.of("the trail \"AuditTrail\""),
            Given.of("the trail \"q7z\""),
            Given.of("the trail \"" + LONGEST_NAME + "\""),
            Given.of("the trail \"192.168.5\""),
            Given.of("the trail \"a.b_c-d.e_f-g\""),
            Given.of("the trail \"1azAZ09.az_AZ-09\"")));
    stages.add(
        stage(
            "IDs at their bounds",
            List.of(HERE),
            Given.of("the event data store \"AuditStore\""),
            Given.of("the event data store \"InsightsStore\" logging Insights events"),
            with("event data store", "ShortStore", "ID suffix", "q7z"),
            with("event data store", "TooShortStore", "ID suffix", "q7"),
            with("event data store", "LongStore", "ID suffix", id(199)),
            with("event data store", "TooLongStore", "ID suffix", id(200)),
            with(
                "event data store",
                "ShortInsights",
                "ID suffix",
                "z7q",
                "events",
                "Insights events"),
            with(
                "event data store",
                "TooShortInsights",
                "ID suffix",
                "z7",
                "events",
                "Insights events"),
            with(
                "event data store",
                "LongInsights",
                "ID suffix",
                "i" + id(198),
                "events",
                "Insights events"),
            with(
                "event data store",
                "TooLongInsights",
                "ID suffix",
                "i" + id(199),
                "events",
                "Insights events")));
    stages.add(
        stage(
            "what trails log",
            List.of(HERE),
            Given.of("the trail \"ReadsThenWrites\""),
            basic("ReadsThenWrites", "ReadOnly", "true", "WriteOnly", "true"),
            Given.of("the trail \"ReadsAndNothing\""),
            basic("ReadsAndNothing", "ReadOnly", "true", "All", "false"),
            Given.of("the trail \"WritesThenReads\""),
            advanced(
                "WritesThenReads",
                "1 eventCategory Management",
                "1 readOnly false",
                "2 eventCategory Management",
                "2 readOnly true"),
            Given.of("the trail \"ReadsInAdvance\""),
            advanced("ReadsInAdvance", "1 eventCategory Management", "1 readOnly true"),
            Given.of("the trail \"WritesOfData\""),
            advanced(
                "WritesOfData",
                "1 eventCategory Management",
                "1 readOnly true",
                "2 eventCategory Data",
                "2 resources.type AWS::S3::Object",
                "2 readOnly false"),
            Given.of("the trail \"DataAlone\""),
            advanced("DataAlone", "1 eventCategory Data", "1 resources.type AWS::S3::Object")));
    stages.add(
        stage(
            "what event data stores log",
            List.of(HERE),
            Given.of("the event data store \"InsightsStore\" logging Insights events"),
            Given.of("the event data store \"ReadsThenWrites\""),
            advanced(
                "ReadsThenWrites",
                "1 eventCategory Management",
                "1 readOnly true",
                "2 eventCategory Management",
                "2 readOnly false"),
            Given.of("the event data store \"WritesOfData\""),
            advanced(
                "WritesOfData",
                "1 eventCategory Management",
                "1 readOnly true",
                "2 eventCategory Data",
                "2 resources.type AWS::S3::Object",
                "2 readOnly false"),
            Given.of("the event data store \"DataAlone\" logging data events")));
    stages.addAll(EventCategories.stages(edition));
    stages.addAll(Surrounded.stages());
    stages.addAll(Organized.stages());
    stages.add(
        stage(
            "a Region without Insights",
            List.of(HERE, AWAY),
            Given.of("the trail \"AuditTrail\""),
            with("trail", "AwayTrail", "home Region", "eu-west-1"),
            Given.of("the event data store \"AuditStore\""),
            Given.of("the event data store \"InsightsStore\" logging Insights events"),
            Given.of("Insights are not offered in \"us-east-2\"")));
    for (String region : List.of("cn-north-1", "us-gov-west-1", "eusc-de-east-1")) {
      stages.add(
          stage(
              "another partition, " + region,
              List.of(called("in " + region), HERE),
              Given.of("the trail \"AuditTrail\""),
              with("trail", "AwayTrail", "home Region", region),
              Given.of("the event data store \"AuditStore\""),
              with("event data store", "AwayStore", "home Region", region),
              with(
                  "event data store",
                  "InsightsStore",
                  "home Region",
                  region,
                  "events",
                  "Insights events")));
    }
    for (int calls = 0; calls < 2; calls++) {
      stages.add(
          new Stage(
              calls + " calls left",
              List.of(
                  Given.of("the trail \"AuditTrail\""),
                  Given.of("the event data store \"AuditStore\""),
                  Given.of("the event data store \"InsightsStore\" logging Insights events"),
                  Given.of(calls + " calls of PutInsightSelectors are left")),
              List.of(HERE),
              1));
    }
    return stages;
  }

  static List<Given> called(String how) {
    return List.of(Given.of("the call is made " + how));
  }

  static Stage stage(String title, List<List<Given>> circumstances, Given... givens) {
    return new Stage(title, List.of(givens), circumstances, LONG_WALK);
  }

  static Given with(String kind, String name, String... properties) {
    List<List<String>> rows = new ArrayList<>(List.of(List.of("property", "value")));
    for (int i = 0; i < properties.length; i += 2) {
      rows.add(List.of(properties[i], properties[i + 1]));
    }
    return Given.of("the %s \"%s\" with".formatted(kind, name), rows);
  }

  private static Given basic(String name, String... cells) {
    List<List<String>> rows =
        new ArrayList<>(List.of(List.of("ReadWriteType", "IncludeManagementEvents")));
    for (int i = 0; i < cells.length; i += 2) {
      rows.add(List.of(cells[i], cells[i + 1]));
    }
    return Given.of("\"%s\" has the event selectors".formatted(name), rows);
  }

  static Given advanced(String name, String... fields) {
    List<List<String>> rows =
        new ArrayList<>(List.of(List.of("selector", "field", "operator", "values")));
    Arrays.stream(fields)
        .map(field -> field.split(" "))
        .forEach(cells -> rows.add(List.of(cells[0], cells[1], "Equals", cells[2])));
    return Given.of("\"%s\" has the advanced event selectors".formatted(name), rows);
  }

  private static String id(int length) {
    return "EXAMPLE-of-audits-".repeat(20).substring(0, length - 1) + "Z";
  }
}
