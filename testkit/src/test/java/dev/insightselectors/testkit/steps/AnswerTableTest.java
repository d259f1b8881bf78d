package dev.insightselectors.testkit.steps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.Reply;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class AnswerTableTest {
  private static final Values VALUES =
      new Values(name -> Optional.empty(), new Caller(Cast.CALLER, Cast.REGION));

  @Test
  void holdsListsInAnyOrder() {
    assertThatCode(() -> table("[\"B\",\"A\"]").holds("List", "[\"A\",\"B\"]"))
        .doesNotThrowAnyException();
  }

  @Test
  void countsWhatStandsThereTwice() {
    assertThatThrownBy(() -> table("[\"A\",\"B\"]").holds("List", "[\"A\",\"A\"]"))
        .isInstanceOf(AssertionFailedError.class);
  }

  private static AnswerTable table(String list) {
    byte[] body = ("{\"List\":" + list + "}").getBytes(UTF_8);
    return new AnswerTable(VALUES, new Reply(200, Map.of(), body));
  }
}
