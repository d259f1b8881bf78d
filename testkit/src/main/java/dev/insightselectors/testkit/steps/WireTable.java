package dev.insightselectors.testkit.steps;

import static java.util.stream.Collectors.joining;

import dev.insightselectors.testkit.subject.Reply;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** An answer as a message, held against a table: in what clients read, and in nothing else. */
final class WireTable {
  private static final String OF_ITS_OWN = "of its own";
  private static final String ANY_JSON = "of JSON";
  private static final Pattern JSON =
      Pattern.compile("(?i)application/(json|x-amz-json-1\\.[01]|[^;]+\\+json) *(;.*)?");
  private static final String NOT_SAID = "not said";

  private final Values values;
  private final Reply reply;
  private final Set<String> repeatedIds;

  WireTable(Values values, Reply reply, Set<String> repeatedIds) {
    this.values = values;
    this.reply = reply;
    this.repeatedIds = repeatedIds;
  }

  List<Difference> differences(Map<String, String> expected) {
    return expected.entrySet().stream()
        .filter(row -> !row.getKey().equals("part"))
        .filter(row -> !holds(row.getKey(), values.filled(row.getValue())))
        .map(row -> Difference.of(row.getKey(), values.filled(row.getValue()), got(row.getKey())))
        .toList();
  }

  private boolean holds(String part, String value) {
    return switch (value) {
      case ANY_JSON -> got(part).equals(NOT_SAID) || JSON.matcher(got(part)).matches();
      case OF_ITS_OWN -> repeatedIds.isEmpty();
      default ->
          got(part).equals(value)
              || (part.equals("status of a refusal") && reply.outcome().equals(Reply.ACCEPTED));
    };
  }

  private String got(String part) {
    return switch (part) {
      case "status", "status of a refusal" -> String.valueOf(reply.status());
      case "content type" -> reply.header("Content-Type").orElse(NOT_SAID);
      case "request id" -> repeatedIds.isEmpty() ? OF_ITS_OWN : again();
      case "error" -> reply.outcome();
      default -> throw new IllegalArgumentException("no such part of a message: " + part);
    };
  }

  /** A few of them: whoever repeats one may repeat them all. */
  private String again() {
    return repeatedIds.stream().sorted().limit(3).collect(joining(", again ", "again ", ""));
  }
}
