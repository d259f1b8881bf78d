package dev.insightselectors.adapters.http.awsjson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.insightselectors.core.testing.Prompt;

/**
 * Bodies of every operation, several calls after each other: a line a call, the operation, a space
 * and the body. Each call is answered, in time, by what is documented.
 */
class CallsFuzzTest {
  private static final int MOST = 20;

  @FuzzTest
  void answersWithWhatIsDocumented(byte[] given) {
    AwsJson operations = EveryOperation.over(EveryOperation.world());
    new String(given, ISO_8859_1)
        .lines()
        .limit(MOST)
        .forEach(line -> AnswerForm.assertKept(Prompt.of(() -> operations.answer(call(line)))));
  }

  /** The bytes are those of the input: they need not be text. */
  private static WireCall call(String line) {
    int space = line.indexOf(' ');
    return space < 0
        ? Calls.of(line, "{}")
        : Calls.of(line.substring(0, space), line.substring(space + 1).getBytes(ISO_8859_1));
  }
}
