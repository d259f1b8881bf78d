package dev.insightselectors.adapters.http.signature;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.awsjson.CallResult;
import dev.insightselectors.adapters.http.awsjson.EveryOperation;
import dev.insightselectors.adapters.http.awsjson.WireCall;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.testing.Prompt;
import io.vertx.core.MultiMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Headers of a call, a line each, then an empty line and the body: whoever is believed, the call is
 * answered, and whoever is not believed is refused as documented, at once.
 */
class HeadersFuzzTest {
  private static final AwsJson OPERATIONS = EveryOperation.over(EveryOperation.world());
  private static final Signatures SIGNATURES = new Signatures(credentials(), EveryOperation.CLOCK);
  private static final int LATEST_STATUS = 499;

  @FuzzTest
  void answersOrRefuses(byte[] given) {
    String text = new String(given, ISO_8859_1);
    int end = text.indexOf("\n\n");
    MultiMap headers = headers(end < 0 ? text : text.substring(0, end));
    byte[] body = end < 0 ? new byte[0] : text.substring(end + 2).getBytes(ISO_8859_1);

    CallResult result = Prompt.of(() -> OPERATIONS.answer(call(headers, body)));
    assertThat(result.answer().status()).isLessThanOrEqualTo(LATEST_STATUS);

    Optional<Caller> caller = Prompt.of(() -> caller(new SignedCall(null, headers, body)));
    caller.ifPresent(it -> assertThat(it.account().value()).isEqualTo("210987654321"));
  }

  private static Optional<Caller> caller(SignedCall call) {
    try {
      return Optional.of(SIGNATURES.caller(call));
    } catch (Unproven documented) {
      assertThat(documented.toError().status()).isLessThanOrEqualTo(LATEST_STATUS);
      return Optional.empty();
    }
  }

  private static WireCall call(MultiMap headers, byte[] body) {
    return new WireCall(
        "5e1f4dd2-0b0d-4c0a-9f5c-7d3c1f1f0001",
        headers.get("content-type"),
        headers.get("x-amz-target"),
        headers.get("authorization"),
        body);
  }

  private static MultiMap headers(String lines) {
    MultiMap headers = MultiMap.caseInsensitiveMultiMap();
    lines.lines().forEach(line -> add(headers, line));
    return headers;
  }

  /** What HTTP itself does not allow never comes so far. */
  private static void add(MultiMap headers, String line) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      try {
        headers.add(line.substring(0, colon), line.substring(colon + 1).strip());
      } catch (IllegalArgumentException refusedByHttp) {
        return;
      }
    }
  }

  private static Credentials credentials() {
    try {
      Path file = Files.createTempFile("credentials", "");
      Files.writeString(
          file,
          """
          [sample]
          aws_access_key_id = AKIDEXAMPLE
          aws_secret_access_key = sample-secret
          aws_account_id = 210987654321
          """,
          UTF_8);
      Credentials read = Credentials.read(file);
      Files.delete(file);
      return read;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
