package dev.insightselectors.testkit.aws;

import dev.insightselectors.testkit.subject.Authentication;
import dev.insightselectors.testkit.subject.CurlLine;
import dev.insightselectors.testkit.subject.RawMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;

/** Signs messages as stock clients do, Signature Version 4, malformed messages too. */
public final class SignatureV4 implements Authentication {
  private static final String SERVICE = "cloudtrail";
  private static final String HOST = "Host";

  private final Accounts accounts;
  private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

  public SignatureV4(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Map<String, String> headers(RawMessage message, URI address) {
    SdkHttpRequest.Builder request =
        SdkHttpRequest.builder().method(SdkHttpMethod.fromValue(message.method())).uri(address);
    message.headers().forEach(request::putHeader);
    Map<String, List<String>> signed = signed(message, request.build()).headers();
    Map<String, String> added = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    signed.forEach((name, values) -> added.put(name, String.join(",", values)));
    message.headers().keySet().forEach(added::remove);
    added.remove(HOST); // The client adds it, and takes it from nobody else.
    return added;
  }

  private SdkHttpRequest signed(RawMessage message, SdkHttpRequest request) {
    ContentStreamProvider body = () -> new ByteArrayInputStream(message.body());
    return signer
        .sign(
            signing ->
                signing
                    .identity(credentials(message))
                    .request(request)
                    .payload(body)
                    .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, SERVICE)
                    .putProperty(AwsV4HttpSigner.REGION_NAME, message.caller().region().code()))
        .request();
  }

  /** With claimed credentials, a line that works as it is; with real ones, one that hides them. */
  @Override
  public List<String> curl(RawMessage message) {
    AwsCredentials credentials = credentials(message);
    if (credentials.secretAccessKey().equals(Accounts.SECRET)) {
      return CLAIMED.curl(message);
    }
    String scope = "aws:amz:" + message.caller().region() + ":" + SERVICE;
    String who = "--user \"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY\"";
    return credentials instanceof AwsSessionCredentials
        ? List.of(
            "--aws-sigv4 " + CurlLine.quoted(scope),
            who,
            "-H \"X-Amz-Security-Token: $AWS_SESSION_TOKEN\"")
        : List.of("--aws-sigv4 " + CurlLine.quoted(scope), who);
  }

  private AwsCredentials credentials(RawMessage message) {
    return accounts.of(message.caller().account()).resolveCredentials();
  }
}
