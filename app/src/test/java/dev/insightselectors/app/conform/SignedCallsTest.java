package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.adapters.aws.engine.Moto;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.testkit.aws.Found;
import dev.insightselectors.testkit.aws.GivenCredentials;
import dev.insightselectors.testkit.aws.SignatureV4;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.HttpSubject;
import dev.insightselectors.testkit.subject.HttpTransport;
import dev.insightselectors.testkit.subject.Patience;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Target;
import dev.insightselectors.testkit.subject.UnreachableException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.AccessKey;

/** Signatures that somebody else checks: moto does, with the code of boto3. */
class SignedCallsTest {
  private static final Caller CALLER = new Caller(Cast.CALLER, Cast.REGION);
  private static final int CALLS_OF_THE_SET_UP = 3;
  private static final String EVERYTHING =
      """
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}""";

  private static URI moto = URI.create("http://127.0.0.1/");
  private static AccessKey key = AccessKey.builder().build();

  @BeforeAll
  static void setUpAUserWhoMayDoEverything() {
    moto = Moto.checkingSignaturesAfter(CALLS_OF_THE_SET_UP).endpoint();
    try (IamClient iam =
        IamClient.builder()
            .endpointOverride(moto)
            .region(Region.US_EAST_1)
            .credentialsProvider(credentials("anybody", "anything"))
            .build()) {
      iam.createUser(user -> user.userName("kit"));
      key = iam.createAccessKey(access -> access.userName("kit")).accessKey();
      iam.putUserPolicy(
          put -> put.userName("kit").policyName("everything").policyDocument(EVERYTHING));
    }
  }

  @Test
  void acceptsWhatTheKeySigned() {
    assertThat(send(call(), key.secretAccessKey()).outcome()).isEqualTo(Reply.ACCEPTED);
  }

  @Test
  void acceptsASignedMessageThatIsMalformed() {
    RawMessage good = RawMessage.of(call());
    RawMessage malformed =
        new RawMessage(
            CALLER,
            "POST",
            "/",
            good.headers(),
            "{\"TrailNameList\": [\"Jürgen\"  ,]".getBytes(StandardCharsets.UTF_8));

    assertThat(transport(key.secretAccessKey()).send(malformed).status()).isNotEqualTo(403);
  }

  @Test
  void refusesWhatAnotherKeySigned() {
    Reply reply = send(call(), "another");

    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.text()).contains("SignatureDoesNotMatch");
  }

  @Test
  void theKitRunsWithCredentialsThatSomebodyGave() {
    AwsCredentialsProvider given = credentials(key.accessKeyId(), key.secretAccessKey());
    Found found =
        new GivenCredentials(Map.of("caller", given))
            .at(
                moto,
                accounts ->
                    new HttpTransport(region -> moto, new SignatureV4(accounts), Target.LONG));
    HttpSubject subject =
        new HttpSubject(
            moto,
            found.arranger(),
            new HttpTransport(region -> moto, new SignatureV4(found.accounts()), Target.LONG),
            Patience.NONE);

    RunReport run = ConformanceRun.of(FeatureSet.load()).only("@PIS-053").against(subject);

    assertThat(run.scenarios())
        .filteredOn(result -> result.id().equals("answer-names-the-trail/name"))
        .extracting(ScenarioResult::verdict)
        .containsExactly(Verdict.PASSED);
    assertThat(run.scenarios())
        .flatExtracting(ScenarioResult::exchanges)
        .isNotEmpty()
        .allSatisfy(
            exchange ->
                assertThat(exchange.curl())
                    .contains("--aws-sigv4 'aws:amz:us-east-2:cloudtrail'", "$AWS_ACCESS_KEY_ID")
                    .doesNotContain(key.secretAccessKey(), key.accessKeyId()));
    assertThat(found.arranger().cleanUp().run()).isEmpty();
  }

  @Test
  void saysWhoseCredentialsAreNotKnown() {
    GivenCredentials wrong =
        new GivenCredentials(Map.of("caller", credentials(key.accessKeyId(), "another")));

    assertThatThrownBy(() -> wrong.at(moto, accounts -> transport("another")))
        .isInstanceOf(UnreachableException.class)
        .hasMessageContaining("the credentials of the part caller");
  }

  private static ApiCall call() {
    ObjectNode none = new JsonMapper().createObjectNode();
    return new ApiCall(CALLER, "DescribeTrails", none);
  }

  private static Reply send(ApiCall call, String secret) {
    return transport(secret).send(RawMessage.of(call));
  }

  private static HttpTransport transport(String secret) {
    AwsCredentialsProvider credentials = credentials(key.accessKeyId(), secret);
    return new HttpTransport(region -> moto, new SignatureV4(account -> credentials), Target.LONG);
  }

  private static AwsCredentialsProvider credentials(String id, String secret) {
    return StaticCredentialsProvider.create(AwsBasicCredentials.create(id, secret));
  }
}
