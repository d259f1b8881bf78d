package dev.insightselectors.testkit.steps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What public operations say of everything that was arranged, asked as its owner, and of what else
 * there is.
 *
 * @param caller who makes the call of the scenario
 */
record Observations(Subject subject, Setting setting, Arranged arranged, Caller caller) {
  private static final String INSIGHTS = "GetInsightSelectors";
  private static final String NOT_ENABLED = "InsightNotEnabledException";
  private static final String DESTINATION = "InsightsDestination";

  /** What each look shows; those that the subject has no operation for are left out. */
  Map<String, String> all() {
    Map<String, String> seen = new TreeMap<>();
    looks().forEach(look -> look.at(subject).ifPresent(it -> seen.put(look.what(), it)));
    return seen;
  }

  /**
   * The Insights of everything arranged, by its name; as far as they can be read. Of which events
   * they are is told for those alone whose edition speaks of it, and management events need no
   * name.
   */
  Map<String, String> insights(Edition edition) {
    Function<JsonNode, String> shown =
        edition == Edition.PINNED
            ? Observations::shownOfTypes
            : insights -> shown(insights).replace(" on Management", "");
    Map<String, String> seen = new TreeMap<>();
    for (String name : setting.names().keySet()) {
      look(INSIGHTS, name, shown).at(subject).ifPresent(it -> seen.put(name, it));
    }
    return seen;
  }

  /** What is shown where these types are on, each once, and nothing for none. */
  String shown(List<String> types, Optional<String> destination) {
    return types.isEmpty()
        ? NOT_ENABLED
        : String.join(", ", types.stream().distinct().sorted().toList())
            + destination.map(name -> " to " + arn(name)).orElse("");
  }

  /** Whether the Insights of everything arranged are among what was seen. */
  boolean haveInsights(Map<String, String> seen) {
    return setting.names().keySet().stream()
        .allMatch(name -> seen.containsKey(what(INSIGHTS, name)));
  }

  /** The looks that show other things once the Insights of this name are other ones. */
  static Set<String> showingInsightsOf(String name) {
    return Set.of(what(INSIGHTS, name), what("GetTrail", name));
  }

  /** The types that are on, sorted; none too when the answer is that Insights are not enabled. */
  List<String> types(String name) {
    Reply reply = insights(name);
    if (reply.outcome().equals(NOT_ENABLED)) {
      return List.of();
    }
    if (!reply.outcome().equals(Reply.ACCEPTED)) {
      return List.of(reply.outcome());
    }
    return types(reply.members().orElseThrow());
  }

  /** The ARN of the store that receives what the store of this name has on. */
  String destination(String name) {
    return destination(insights(name).members().orElseGet(JsonNodeFactory.instance::objectNode));
  }

  /** What a request gives by its ARN, or by the name or ID at its end, if it was arranged. */
  Optional<String> named(String given) {
    return setting.names().keySet().stream()
        .filter(
            name ->
                arn(name).toString().equals(given) || arn(name).toString().endsWith("/" + given))
        .findFirst();
  }

  ResourceArn arn(String name) {
    return arranged.arnOf(name).orElseThrow();
  }

  /** Everything that a call could have changed. */
  List<Look> looks() {
    List<Look> looks = new ArrayList<>();
    Set<Caller> places = new LinkedHashSet<>(List.of(caller));
    for (String name : setting.names().keySet()) {
      places.add(owner(name));
      looks.add(look(INSIGHTS, name, Observations::shown));
      if (arn(name) instanceof TrailArn) {
        looks.add(look("GetEventSelectors", name, Look::settings));
        looks.add(look("GetTrail", name, Look::settings));
      } else {
        looks.add(look("GetEventDataStore", name, Look::settings));
      }
    }
    for (Caller place : places) {
      looks.add(look("DescribeTrails", place, Look.values("TrailARN")));
      looks.add(look("ListEventDataStores", place, Look.values("EventDataStoreArn")));
    }
    return looks;
  }

  private Look look(String operation, String name, Function<JsonNode, String> shown) {
    return new Look(what(operation, name), call(operation, name), shown);
  }

  private static Look look(String operation, Caller place, Function<JsonNode, String> shown) {
    String what = "%s of %s in %s".formatted(operation, place.account(), place.region());
    return new Look(
        what, new ApiCall(place, operation, JsonNodeFactory.instance.objectNode()), shown);
  }

  private static String what(String operation, String name) {
    return operation + " of " + name;
  }

  /** The looks that show what a call for this name has done. */
  List<ApiCall> looksAt(String name) {
    return Stream.of(INSIGHTS, "GetTrail")
        .filter(operation -> !operation.equals("GetTrail") || arn(name) instanceof TrailArn)
        .map(operation -> call(operation, name))
        .toList();
  }

  private Reply insights(String name) {
    return subject.observe(call(INSIGHTS, name));
  }

  private ApiCall call(String operation, String name) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    if (arn(name) instanceof TrailArn trail) {
      members.put(operation.endsWith("Selectors") ? "TrailName" : "Name", trail.name().value());
    } else {
      members.put("EventDataStore", arn(name).toString());
    }
    return new ApiCall(owner(name), operation, members);
  }

  private Caller owner(String name) {
    return new Caller(arn(name).account(), arn(name).region());
  }

  private static String shown(JsonNode insights) {
    return shown(insights, typesWithEvents(insights));
  }

  private static String shownOfTypes(JsonNode insights) {
    return shown(insights, types(insights));
  }

  private static String shown(JsonNode insights, List<String> types) {
    if (types.isEmpty()) {
      return NOT_ENABLED; // In other words.
    }
    String destination = destination(insights);
    return String.join(", ", types) + (destination.isEmpty() ? "" : " to " + destination);
  }

  private static List<String> types(JsonNode insights) {
    return insights
        .path("InsightSelectors")
        .valueStream()
        .map(selector -> selector.path("InsightType").asText(""))
        .sorted()
        .toList();
  }

  private static List<String> typesWithEvents(JsonNode insights) {
    return insights
        .path("InsightSelectors")
        .valueStream()
        .map(selector -> selector.path("InsightType").asText("") + on(selector))
        .sorted()
        .toList();
  }

  /** Which events it is computed from, where it says so. */
  private static String on(JsonNode selector) {
    List<String> categories =
        selector
            .path("EventCategories")
            .valueStream()
            .map(category -> category.asText(""))
            .sorted()
            .toList();
    return categories.isEmpty() ? "" : " on " + String.join(", ", categories);
  }

  private static String destination(JsonNode insights) {
    return insights.path(DESTINATION).asText("");
  }
}
