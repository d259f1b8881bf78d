package dev.insightselectors.adapters.http.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import io.vertx.core.MultiMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignaturesTest {
  private static final Path TABLE = Path.of("../docs/signatures.md");
  private static final Instant NOW = Instant.parse("2026-01-31T23:59:59Z");
  private static final String MISSING = "MissingAuthenticationTokenException";
  private static final String INCOMPLETE = "IncompleteSignatureException";
  private static final String UNKNOWN = "UnrecognizedClientException";
  private static final String EXPIRED = "ExpiredTokenException";
  private static final String INVALID = "InvalidSignatureException";
  private static final Signed OURS = Signed.by("AKIAEXAMPLE1", "a-secret");
  private static final Signed SESSION = Signed.by("ASIAEXAMPLE2", "a-secret").withToken("a-token");

  @TempDir private static Path directory;
  private static Signatures signatures;

  @BeforeAll
  static void read() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("credentials"),
            """
            [team]
            aws_access_key_id = AKIAEXAMPLE1
            aws_secret_access_key = a-secret
            aws_account_id = 210987654321
            [session]
            aws_access_key_id = ASIAEXAMPLE2
            aws_secret_access_key = a-secret
            aws_session_token = a-token
            x_security_token_expires = 2026-01-31T23:59:59Z
            [over]
            aws_access_key_id = ASIAEXAMPLE3
            aws_secret_access_key = a-secret
            aws_session_token = a-token
            x_security_token_expires = 2026-02-01T00:59:58+01:00
            [boto3]
            aws_access_key_id = AKIAEXAMPLEKEY
            aws_secret_access_key = a-secret/of+boto3
            [digits]
            aws_access_key_id = 111111111111
            aws_secret_access_key = secret
            """);
    signatures = new Signatures(Credentials.read(file), () -> NOW);
  }

  @Test
  void takesTheAccountFromTheCredentialsAndTheRegionFromTheScope() throws Unproven {
    assertThat(signatures.caller(OURS.inRegion("eu-west-1").call()))
        .isEqualTo(caller("210987654321", "eu-west-1"));
    assertThat(signatures.caller(SESSION.call())).isEqualTo(caller("123456789012", "us-east-2"));
    assertThat(signatures.caller(Signed.by("111111111111", "secret").call()))
        .as("twelve digits are a key like any other")
        .isEqualTo(caller("123456789012", "us-east-2"));
  }

  /** Signed by botocore 1.43 at that time, and kept: it sends no hash of the body. */
  @Test
  void takesWhatBoto3Signs() throws Unproven {
    MultiMap headers = MultiMap.caseInsensitiveMultiMap();
    headers
        .add("Host", "127.0.0.1:4586")
        .add("User-Agent", "Boto3/1.43.11")
        .add("Content-Type", "application/x-amz-json-1.1")
        .add("X-Amz-Date", "20260131T235959Z")
        .add(
            "X-Amz-Target",
            "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.PutInsightSelectors")
        .add(
            "Authorization",
            "AWS4-HMAC-SHA256"
                + " Credential=AKIAEXAMPLEKEY/20260131/us-east-2/cloudtrail/aws4_request,"
                + " SignedHeaders=content-type;host;x-amz-date;x-amz-target,"
                + " Signature=c6811455718e44abec6c6a749d0976ed1e961995dfef803e6efd952b6603db4c");
    byte[] body = bytes("{\"TrailName\": \"SampleTrail\", \"InsightSelectors\": []}");

    assertThat(signatures.caller(new SignedCall(null, headers, body)))
        .isEqualTo(caller("123456789012", "us-east-2"));
  }

  @ParameterizedTest
  @ValueSource(longs = {-300, 300})
  void takesAClockThatIsFiveMinutesOff(long seconds) throws Unproven {
    Instant then = NOW.plusSeconds(seconds);

    assertThat(signatures.caller(OURS.at(then).call()))
        .isEqualTo(caller("210987654321", "us-east-2"));
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        refused("not signed", MISSING, with(OURS, headers -> headers.remove("Authorization"))),
        refused("no SigV4", INCOMPLETE, with("Authorization", "Bearer a-token")),
        refused("no scope", INCOMPLETE, replacing("/20260131", "")),
        refused("no signature", INCOMPLETE, replacing(", Signature=", ", ")),
        refused("no time", INCOMPLETE, with(OURS, headers -> headers.remove("X-Amz-Date"))),
        refused("no such time", INCOMPLETE, with("X-Amz-Date", "20260132T000000Z")),
        refused("unknown key", UNKNOWN, Signed.by("AKIAEXAMPLE9", "a-secret").call()),
        refused("no token", UNKNOWN, SESSION.withToken("").call()),
        refused("other token", UNKNOWN, SESSION.withToken("b-token").call()),
        refused("a token for a key", UNKNOWN, OURS.withToken("a-token").call()),
        refused(
            "session over",
            EXPIRED,
            Signed.by("ASIAEXAMPLE3", "a-secret").withToken("a-token").call()),
        refused("too old", INVALID, OURS.at(NOW.minus(Duration.ofSeconds(301))).call()),
        refused("too new", INVALID, OURS.at(NOW.plus(Duration.ofSeconds(301))).call()),
        refused("other date", INVALID, replacing("/20260131/", "/20260130/")),
        refused("other service", INVALID, OURS.forService("s3").call()),
        refused("other Region", INVALID, replacing("/us-east-2/", "/us-east-1/")),
        refused("no Region", INVALID, OURS.inRegion("nowhere").call()),
        refused("other terminator", INVALID, replacing("aws4_request", "aws5_request")),
        refused("other secret", INVALID, Signed.by("AKIAEXAMPLE1", "b-secret").call()),
        refused("other header", INVALID, with("X-Amz-Target", "CloudTrail_20131101.Other")),
        refused("unsigned header", INVALID, with("X-Amz-Other", "1")),
        refused("host unsigned", INVALID, signing("x-amz-content-sha256;x-amz-date;x-amz-target")),
        refused("hostless", INVALID, with(OURS, headers -> headers.remove("Host"))),
        refused(
            "header that is not there",
            INVALID,
            signing("host;x-amz-content-sha256;x-amz-date;x-amz-target;x-none")),
        refused("header gone", INVALID, with(OURS, headers -> headers.remove("Content-Type"))),
        refused("header twice", INVALID, with(OURS, all -> all.add("X-Amz-Target", "a"))),
        refused("names in capitals", INVALID, replacing("content-type", "Content-Type")),
        refused("name twice", INVALID, replacing("host;", "host;host;")),
        refused("other body", INVALID, with(OURS.headers(), "{}")),
        refused("unsigned body", INVALID, with("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD")),
        refused("a query", INVALID, new SignedCall("a=b", OURS.headers(), bytes(Signed.BODY))),
        refused(
            "a presigned query",
            MISSING,
            new SignedCall("X-Amz-Signature=0", MultiMap.caseInsensitiveMultiMap(), bytes(""))));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("refusals")
  void refusesWhatProvesNothing(String what, String type, SignedCall call) {
    Unproven refusal = catchThrowableOfType(Unproven.class, () -> signatures.caller(call));

    assertThat(refusal).as(what).isNotNull();
    assertThat(refusal.toError().type()).isEqualTo(type);
    assertThat(refusal.toError().status()).isEqualTo(400);
    assertThat(refusal.getMessage()).doesNotContain("a-secret", "a-token");
  }

  @Test
  void saysThatABodyHasToBeSigned() {
    assertThat(catchThrowableOfType(Unproven.class, () -> signatures.caller(OURS.bodiless())))
        .hasMessageContaining("a body cannot be left unsigned");
  }

  /** Both ways: what is answered is documented, and what is documented is answered. */
  @Test
  void documentsEveryRefusal() throws IOException {
    Map<String, String> documented = new TreeMap<>();
    Files.readAllLines(TABLE).stream()
        .map(line -> line.split(" *\\| *"))
        .filter(cells -> cells.length > 3 && cells[1].endsWith("Exception`"))
        .forEach(cells -> documented.put(cells[1].replace("`", ""), cells[2]));

    assertThat(documented.keySet())
        .containsExactlyInAnyOrderElementsOf(
            refusals().map(each -> (String) each.get()[1]).distinct().toList());
    assertThat(documented.values()).containsOnly("400");
  }

  private static Arguments refused(String what, String type, SignedCall call) {
    return Arguments.of(what, type, call);
  }

  private static SignedCall with(String header, String value) {
    return with(OURS, headers -> headers.set(header, value));
  }

  private static SignedCall with(Signed signed, UnaryOperator<MultiMap> change) {
    return with(change.apply(signed.headers()), Signed.BODY);
  }

  private static SignedCall with(MultiMap headers, String body) {
    return new SignedCall(null, headers, bytes(body));
  }

  private static SignedCall replacing(String part, String other) {
    return with(
        OURS,
        headers -> headers.set("Authorization", headers.get("Authorization").replace(part, other)));
  }

  /** Signed in earnest, over these headers alone. */
  private static SignedCall signing(String names) {
    SignedCall call = OURS.call();
    Authorization given =
        new Authorization(
            OURS.key(), "20260131", "us-east-2", "cloudtrail", "aws4_request", names, "");
    Credential credential =
        new Credential(
            "team",
            OURS.key(),
            OURS.secret(),
            Optional.empty(),
            Optional.empty(),
            new AccountId("210987654321"));
    call.headers()
        .set(
            "Authorization",
            "AWS4-HMAC-SHA256 Credential="
                + OURS.key()
                + "/20260131/us-east-2/cloudtrail/aws4_request, SignedHeaders="
                + SdkSigner.resigned(call, call.bodyHash(), given, NOW, credential));
    return call;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Caller caller(String account, String region) {
    return new Caller(new AccountId(account), new Region(region));
  }
}
