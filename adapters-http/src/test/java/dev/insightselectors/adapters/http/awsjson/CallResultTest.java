package dev.insightselectors.adapters.http.awsjson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the log is told of a call. */
class CallResultTest {
  private final InMemoryWorld world =
      new InMemoryWorld(InMemoryWorld.pageExamples(), InstantSource.system());
  private final AwsJson protocol =
      new AwsJson(
          List.of(
              OperationBinding.of(
                  PutInsightSelectors.NAME,
                  PutInsightSelectorsRequest.class,
                  new PutInsightSelectors(
                      world.ports().insights(), PutInsightSelectorsRules.rulebook()))));

  @Test
  void namesTheResourceAndTheRequirementsBehindTheRuleThatWasBroken() {
    CallResult refused = put("{\"TrailName\":\"Nowhere\",\"InsightSelectors\":[]}");
    CallResult incomplete = put("{\"EventDataStore\":\"store\"}");

    assertThat(refused.resource()).contains("Nowhere");
    assertThat(refused.error()).contains("TrailNotFoundException");
    assertThat(refused.requirements()).isNotEmpty().allMatch(id -> id.matches("PIS-\\d{3}"));
    assertThat(refused.answer().headers())
        .containsEntry("x-insight-selectors-requirement", String.join(",", refused.requirements()));
    assertThat(incomplete.resource()).contains("store");
    assertThat(incomplete.requirements()).containsExactly("PIS-046");
  }

  @Test
  void namesNoResourceWhereNoneIsGiven() {
    CallResult refused = put("{\"InsightSelectors\":[]}");

    assertThat(refused.resource()).isEmpty();
    assertThat(put("{").resource()).isEmpty();
  }

  private CallResult put(String body) {
    return protocol.answer(Calls.of(PutInsightSelectors.NAME, body));
  }
}
