package dev.insightselectors.testkit.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer is taken as clients take it. */
class ReplyTest {
  private static final String QUERY_ERROR = "x-amzn-query-error";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KmsException",
        "com.amazonaws.cloudtrail#KmsException",
        "KmsException:http://internal.amazon.com/coral/"
      })
  void hasAnErrorsNameWithoutWhatStandsAroundIt(String type) {
    assertThat(reply(400, Map.of(), type).outcome()).isEqualTo("KmsException");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202})
  void isAcceptedWithAnyStatusOfSuccess(int status) {
    assertThat(reply(status, Map.of(), "").outcome()).isEqualTo(Reply.ACCEPTED);
  }

  @Test
  void hasTheNameInTheHeaderThatOneClientPrefers() {
    assertThat(reply(400, Map.of(QUERY_ERROR, List.of("Other;Sender")), "KmsException").outcome())
        .isEqualTo("Other");
    assertThat(reply(400, Map.of(QUERY_ERROR, List.of("Other")), "KmsException").outcome())
        .isEqualTo("KmsException");
  }

  private static Reply reply(int status, Map<String, List<String>> headers, String type) {
    return new Reply(status, headers, ("{\"__type\":\"" + type + "\"}").getBytes(UTF_8));
  }
}
