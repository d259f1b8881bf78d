package dev.insightselectors.testkit.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.NoAnswerException;
import dev.insightselectors.testkit.subject.Reply;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the operation is there at all, found out with good calls before anything is judged. */
record GoodCalls(Optional<Reply> first, List<ScenarioResult> results) {
  /** None were made. */
  static final GoodCalls NONE = new GoodCalls(Optional.empty(), List.of());

  static final FeatureSet FEATURES =
      FeatureSet.at("classpath:/dev/insightselectors/testkit/run/good-calls.feature");

  /** A call that nothing was arranged for: whoever has the operation says so, if not more. */
  static Optional<Reply> first(RecordingSubject subject) {
    ObjectNode members = JsonNodeFactory.instance.objectNode().put("TrailName", "GoodTrail");
    members.putArray("InsightSelectors").addObject().put("InsightType", "ApiCallRateInsight");
    Caller caller = new Caller(Cast.CALLER, Cast.REGION);
    try {
      return Optional.of(subject.observe(new ApiCall(caller, "PutInsightSelectors", members)));
    } catch (RuntimeException | NoAnswerException unanswered) {
      return Optional.empty();
    }
  }

  boolean isOneAccepted() {
    return results.stream().anyMatch(it -> it.outcome().equals(Reply.ACCEPTED));
  }

  /** What there is instead of the operation. */
  Optional<String> instead() {
    Optional<String> shrug = first.filter(Reply::isAShrug).map(Reply::outcome);
    if (shrug.isPresent()) {
      return Optional.of("It does not have PutInsightSelectors: a call ends in " + shrug.get());
    }
    String outcomes =
        results.stream()
            .map(ScenarioResult::outcome)
            .filter(outcome -> !outcome.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    return outcomes.isEmpty() || isOneAccepted()
        ? Optional.empty()
        : Optional.of(
            "It does not have PutInsightSelectors, or nothing of what was arranged: every good call"
                + " ends in "
                + outcomes);
  }
}
