package dev.insightselectors.testkit.explore;

import dev.insightselectors.testkit.explore.Mismatch.Kind;
import dev.insightselectors.testkit.spec.Inventory;
import dev.insightselectors.testkit.spec.Requirement;
import dev.insightselectors.testkit.subject.Capability;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What clients read of a message beside its members: the status, and what it says it is. */
final class WireForm {
  /** The row of each error that says with which status it comes. */
  private static final Map<String, String> STATUS_OF =
      Inventory.load().rows().stream()
          .filter(row -> row.requires().endsWith("is sent with HTTP status 400."))
          .filter(row -> row.about().isPresent())
          .collect(Collectors.toMap(row -> row.about().orElseThrow(), Requirement::id));

  private static final String OF_JSON =
      "(?i)application/(json|x-amz-json-1\\.[01]|[^;]+\\+json) *(;.*)?";
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;

  Optional<Mismatch> mismatch(Subject subject, Reply reply) {
    if (!subject.capabilities().contains(Capability.WIRE)) {
      return Optional.empty();
    }
    return status(reply).or(() -> contentType(reply));
  }

  private static Optional<Mismatch> status(Reply reply) {
    if (reply.outcome().equals(Reply.ACCEPTED)) {
      return reply.status() == OK
          ? Optional.empty()
          : Optional.of(wrong("status 200", "status " + reply.status(), "PIS-055"));
    }
    return Optional.ofNullable(STATUS_OF.get(reply.outcome()))
        .filter(row -> reply.status() != BAD_REQUEST)
        .map(
            row ->
                wrong(
                    "status 400 of " + reply.outcome(),
                    "status " + reply.status() + " of " + reply.outcome(),
                    row));
  }

  private static Optional<Mismatch> contentType(Reply reply) {
    return reply
        .header("Content-Type")
        .filter(type -> !type.matches(OF_JSON))
        .map(type -> wrong("a media type of JSON, or none", type, "PIS-056"));
  }

  private static Mismatch wrong(String expected, String got, String requirement) {
    return new Mismatch(Kind.WIRE, expected, got, List.of(), List.of(requirement));
  }
}
