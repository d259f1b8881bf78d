package dev.insightselectors.testkit.steps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.NotTestableException;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What GetInsightSelectors says of everything that was arranged, asked as its owner. */
record Observations(Subject subject, Setting setting, Arranged arranged) {
  private static final String NOT_ENABLED = "InsightNotEnabledException";

  Map<String, String> all() {
    Map<String, String> seen = new TreeMap<>();
    setting.names().keySet().forEach(name -> seen.put(name, observed(name)));
    return seen;
  }

  /**
   * Two errors that are alike do not show that nothing has changed; but where Insights are not
   * offered, nobody has any.
   */
  void refuseIfUnreadable(Map<String, String> seen) {
    boolean isOffered = setting.world().regions().isEmpty();
    if (isOffered
        && !seen.isEmpty()
        && seen.values().stream().allMatch(Observations::isUnreadable)) {
      throw new NotTestableException(
          "nothing could be read: GetInsightSelectors ended in " + seen.values().iterator().next());
    }
  }

  private static boolean isUnreadable(String seen) {
    return seen.startsWith("HTTP ") || (seen.endsWith("Exception") && !seen.equals(NOT_ENABLED));
  }

  /** The types that are on, and where they go; or how the question ended. */
  private String observed(String name) {
    Reply reply = get(name);
    if (!reply.outcome().equals(Reply.ACCEPTED)) {
      return reply.outcome();
    }
    JsonNode members = reply.members().orElseThrow();
    String destination = members.path("InsightsDestination").asText("");
    return String.join(", ", types(members)) + (destination.isEmpty() ? "" : " to " + destination);
  }

  /** The types that are on; none too when the answer is that Insights are not enabled. */
  Set<String> types(String name) {
    Reply reply = get(name);
    if (reply.outcome().equals(NOT_ENABLED)) {
      return Set.of();
    }
    if (!reply.outcome().equals(Reply.ACCEPTED)) {
      return Set.of(reply.outcome());
    }
    return types(reply.members().orElseThrow());
  }

  private static Set<String> types(JsonNode members) {
    Set<String> types = new TreeSet<>();
    members
        .path("InsightSelectors")
        .forEach(selector -> types.add(selector.path("InsightType").asText("")));
    return types;
  }

  private Reply get(String name) {
    ResourceArn arn = arranged.arnOf(name).orElseThrow();
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    if (arn instanceof TrailArn trail) {
      members.put("TrailName", trail.name().value());
    } else {
      members.put("EventDataStore", arn.toString());
    }
    Caller owner = new Caller(arn.account(), arn.region());
    return subject.observe(new ApiCall(owner, "GetInsightSelectors", members));
  }
}
