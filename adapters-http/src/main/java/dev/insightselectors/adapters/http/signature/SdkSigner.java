package dev.insightselectors.adapters.http.signature;

import io.vertx.core.MultiMap;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.internal.signer.CredentialScope;
import software.amazon.awssdk.http.auth.aws.internal.signer.V4Properties;
import software.amazon.awssdk.http.auth.aws.internal.signer.V4RequestSigner;
import software.amazon.awssdk.http.auth.aws.internal.signer.V4RequestSigningResult;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * The signer of the AWS SDK, from within: the one that the SDK offers adds headers of its own
 * before it signs, {@code X-Amz-Content-Sha256} among them, which boto3 and the AWS CLI do not
 * send. This one signs what it is given. It keeps the keys that it derives from secrets.
 */
final class SdkSigner {
  private SdkSigner() {}

  /** Loads all that signing needs, lest an event loop waits for it when the first call comes. */
  static void getReady(Credential any) {
    MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("host", "localhost");
    SignedCall call = new SignedCall(null, headers, new byte[0]);
    Authorization nothing =
        new Authorization(any.accessKeyId(), "", "us-east-1", "cloudtrail", "", "host", "");
    String unused = resigned(call, call.bodyHash(), nothing, Instant.EPOCH, any);
  }

  /** What a caller who knows the secret would write behind {@code SignedHeaders=}. */
  static String resigned(
      SignedCall call, String hash, Authorization given, Instant time, Credential known) {
    V4RequestSigningResult again =
        V4RequestSigner.create(properties(given, time, known), hash).sign(request(call, given));
    return rest(again.getCanonicalRequest().getSignedHeadersString(), again.getSignature());
  }

  static String rest(String signedHeaders, String signature) {
    return signedHeaders + ", Signature=" + signature;
  }

  /** Nothing but what the caller says to have signed; the host is the one in its header. */
  private static SdkHttpRequest.Builder request(SignedCall call, Authorization given) {
    SdkHttpRequest.Builder request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.POST)
            .protocol("http")
            .host("localhost")
            .encodedPath("/");
    given.names().forEach(name -> request.putHeader(name, call.headers().getAll(name)));
    return request;
  }

  private static V4Properties properties(Authorization given, Instant time, Credential known) {
    return V4Properties.builder()
        .credentials(AwsCredentialsIdentity.create(known.accessKeyId(), known.secret()))
        .credentialScope(new CredentialScope(given.region(), given.service(), time))
        .signingClock(Clock.fixed(time, ZoneOffset.UTC))
        .doubleUrlEncode(true)
        .normalizePath(true)
        .build();
  }
}
