package dev.insightselectors.testkit.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.testkit.subject.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObservedTest {
  private static final String PUT = "PutInsightSelectors";

  private final Observed observed = new Observed();

  @Test
  void countsWhatIsSeenAgain() {
    observed.members(PUT, reply(200, "{\"Note\":1,\"TrailARN\":null}"));
    observed.members("GetInsightSelectors", reply(200, "{\"Note\":2}"));

    assertThat(texts())
        .containsExactly(
            "2 answers had the unknown member \"Note\"", "1 answer had TrailARN as null");
  }

  @Test
  void tellsTheFormsOfErrors() {
    observed.members(PUT, reply(400, "{\"__type\":\"a#B\",\"message\":\"no\",\"code\":1}"));

    assertThat(texts())
        .containsExactly(
            "1 error had the unknown member \"code\"",
            "1 error had a namespace before its name",
            "1 error had its message as \"message\"");
  }

  @Test
  void saysNothingOfOtherOperations() {
    observed.members("GetTrail", reply(200, "{\"Trail\":{}}"));

    assertThat(texts()).isEmpty();
  }

  @Test
  void knowsTheIdsThatAreThereAgain() {
    Reply reply = new Reply(200, Map.of("x-amzn-RequestId", List.of("4711")), new byte[0]);
    observed.message(reply);
    assertThat(observed.repeatedIds()).isEmpty();
    observed.message(reply);
    assertThat(observed.repeatedIds()).containsExactly("4711");
  }

  @Test
  void keepsFewWhateverComes() {
    for (int i = 0; i < 1000; i++) {
      observed.members(PUT, reply(200, "{\"" + "x".repeat(1000) + i + i + "\":1}"));
      observed.members(PUT, reply(200, "{\"" + i + "\\u001b\":1}"));
    }

    assertThat(observed.all()).hasSizeLessThan(110);
    assertThat(texts()).allMatch(it -> it.length() < 120 && it.indexOf(0x1b) < 0);
  }

  private List<String> texts() {
    return observed.all().stream().map(Observation::text).toList();
  }

  private static Reply reply(int status, String body) {
    return new Reply(status, Map.of(), body.getBytes(UTF_8));
  }
}
