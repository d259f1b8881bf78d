package dev.insightselectors.testkit.steps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.Reply;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTableTest {
  private static final Values VALUES =
      new Values(name -> Optional.empty(), new Caller(Cast.CALLER, Cast.REGION));

  @Test
  void holdsListsInAnyOrder() {
    assertThat(table("[\"B\",\"A\"]").differences(Map.of("List", "[\"A\",\"B\"]"))).isEmpty();
  }

  @Test
  void countsWhatStandsThereTwice() {
    assertThat(table("[\"A\",\"B\"]").differences(Map.of("List", "[\"A\",\"A\"]"))).hasSize(1);
  }

  @Test
  void tellsEveryDifference() {
    assertThat(table("1").differences(Map.of("List", "2", "Other", "3")))
        .extracting(Difference::expectation)
        .containsExactlyInAnyOrder("List: expected 2, got 1", "Other: expected 3, got (absent)");
  }

  @Test
  void takesAMemberOfNullForAnAbsentOne() {
    assertThat(table("null").differences(Map.of("List", "(absent)"))).isEmpty();
  }

  private static AnswerTable table(String list) {
    byte[] body = ("{\"List\":" + list + "}").getBytes(UTF_8);
    return new AnswerTable(VALUES, new Reply(200, Map.of(), body));
  }
}
