package dev.insightselectors.adapters.http.signature;

import io.vertx.core.MultiMap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/** A call as the Java SDK signs it, with the signer that it offers to everybody. */
record Signed(String key, String secret, String token, String service, String region, Instant at) {
  static final String BODY = "{\"TrailName\":\"SampleTrail\",\"InsightSelectors\":[]}";

  static Signed by(String key, String secret) {
    return new Signed(
        key, secret, "", "cloudtrail", "us-east-2", Instant.parse("2026-01-31T23:59:59Z"));
  }

  Signed withToken(String other) {
    return new Signed(key, secret, other, service, region, at);
  }

  Signed forService(String other) {
    return new Signed(key, secret, token, other, region, at);
  }

  Signed inRegion(String other) {
    return new Signed(key, secret, token, service, other, at);
  }

  Signed at(Instant other) {
    return new Signed(key, secret, token, service, region, other);
  }

  SignedCall call() {
    return call(headers());
  }

  /** Everything signed but the body. */
  SignedCall bodiless() {
    return call(headers(false));
  }

  private static SignedCall call(MultiMap headers) {
    return new SignedCall(null, headers, BODY.getBytes(StandardCharsets.UTF_8));
  }

  MultiMap headers() {
    return headers(true);
  }

  private MultiMap headers(boolean withBody) {
    SdkHttpRequest request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.POST)
            .protocol("https")
            .host("127.0.0.1")
            .port(4586)
            .encodedPath("/")
            .putHeader("Content-Type", "application/x-amz-json-1.1")
            .putHeader("X-Amz-Target", "CloudTrail_20131101.PutInsightSelectors")
            .build();
    MultiMap headers = MultiMap.caseInsensitiveMultiMap();
    AwsV4HttpSigner.create()
        .sign(
            signing ->
                signing
                    .identity(identity())
                    .request(request)
                    .payload(() -> new ByteArrayInputStream(BODY.getBytes(StandardCharsets.UTF_8)))
                    .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, service)
                    .putProperty(AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED, withBody)
                    .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                    .putProperty(AwsV4HttpSigner.SIGNING_CLOCK, Clock.fixed(at, ZoneOffset.UTC)))
        .request()
        .forEachHeader(headers::add);
    return headers;
  }

  private AwsCredentialsIdentity identity() {
    return token.isEmpty()
        ? AwsCredentialsIdentity.create(key, secret)
        : AwsSessionCredentialsIdentity.create(key, secret, token);
  }
}
