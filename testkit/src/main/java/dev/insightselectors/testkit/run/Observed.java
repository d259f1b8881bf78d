package dev.insightselectors.testkit.run;

import com.fasterxml.jackson.databind.JsonNode;
import dev.insightselectors.core.model.Quoted;
import dev.insightselectors.testkit.subject.Printable;
import dev.insightselectors.testkit.subject.Reply;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is seen in the answers of a run beside what is judged, counted. */
public final class Observed {
  private static final int MOST_KINDS = 100;
  private static final int LONGEST = 80;
  private static final String ANSWER = "answer";
  private static final String ERROR = "error";
  private static final String REQUEST_ID = "x-amzn-RequestId";
  private static final String USUAL_TYPE = "application/x-amz-json-1.1";
  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern INSIGHT_SELECTORS = Pattern.compile("(Put|Get)InsightSelectors");
  private static final Set<String> MEMBERS =
      Set.of("TrailARN", "EventDataStoreArn", "InsightsDestination", "InsightSelectors");
  private static final Set<String> SELECTOR = Set.of("InsightType", "EventCategories");
  private static final Set<String> MEMBERS_OF_ERRORS = Set.of("__type", "Message", "message");

  private final Map<String, Observation> seen = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> repeated = new TreeSet<>();

  /** A read-back that was not at once what it had to be. */
  public void settledLate(String what) {
    note("read-back", "settled late: " + what);
  }

  /** The ids that more than one answer had so far. */
  public Set<String> repeatedIds() {
    return Set.copyOf(repeated);
  }

  List<Observation> all() {
    return List.copyOf(seen.values());
  }

  void members(String operation, Reply reply) {
    reply.members().ifPresent(members -> members(operation, reply, members));
  }

  private void members(String operation, Reply reply, JsonNode members) {
    if (!reply.outcome().equals(Reply.ACCEPTED)) {
      unusual(ERROR, members, MEMBERS_OF_ERRORS);
      nameOf(members);
      return;
    }
    if (INSIGHT_SELECTORS.matcher(operation).matches()) {
      unusual(ANSWER, members, MEMBERS);
      members.path("InsightSelectors").forEach(selector -> unusual("selector", selector, SELECTOR));
    }
  }

  private void unusual(String kind, JsonNode members, Set<String> known) {
    members
        .properties()
        .forEach(
            member -> {
              if (!known.contains(member.getKey())) {
                note(kind, "had the unknown member \"" + member.getKey() + "\"");
              } else if (member.getValue().isNull()) {
                note(kind, "had " + member.getKey() + " as null");
              }
            });
  }

  private void nameOf(JsonNode members) {
    if (members.path("__type").asText("").contains("#")) {
      note(ERROR, "had a namespace before its name");
    }
    if (members.has("message")) {
      note(ERROR, "had its message as \"message\"");
    }
  }

  /** What only messages have. */
  void message(Reply reply) {
    String type = reply.header("Content-Type").orElse("none");
    if (!type.equals(USUAL_TYPE)) {
      note(ANSWER, "had the content type " + type);
    }
    reply
        .header(REQUEST_ID)
        .ifPresentOrElse(this::requestId, () -> note(ANSWER, "had no " + REQUEST_ID));
  }

  private void requestId(String id) {
    if (!UUID.matcher(id).matches()) {
      note(ANSWER, "had an " + REQUEST_ID + " that is no UUID");
    }
    if (!ids.add(id)) {
      repeated.add(id);
    }
  }

  private void note(String kind, String what) {
    String told = Printable.text(what.length() <= LONGEST ? what : Quoted.beginning(what, LONGEST));
    String key = kind + " " + told;
    Observation more =
        seen.size() < MOST_KINDS || seen.containsKey(key)
            ? new Observation(kind, told, 1)
            : new Observation(ANSWER, "had something else that nobody reads", 1);
    seen.merge(more.kind() + " " + more.what(), more, (before, one) -> before.again());
  }
}
