package dev.insightselectors.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The request that is measured: the page's first example, as the AWS CLI sends it. */
final class Requests {
  static final String KEY = "AKIAEXAMPLEKEY";
  static final String SECRET = "a-secret/of+boto3";
  static final Instant SIGNED_AT = Instant.parse("2026-01-31T23:59:59Z");

  private Requests() {}

  /** Signed by botocore 1.43 with that key and secret, at that time. */
  static byte[] signedPutInsightSelectors() {
    return """
        POST / HTTP/1.1
        Host: 127.0.0.1:4586
        X-Amz-Target: com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.PutInsightSelectors
        Content-Type: application/x-amz-json-1.1
        User-Agent: Boto3/1.43.11
        X-Amz-Date: 20260131T235959Z
        Authorization: AWS4-HMAC-SHA256 \
        Credential=AKIAEXAMPLEKEY/20260131/us-east-2/cloudtrail/aws4_request, \
        SignedHeaders=content-type;host;x-amz-date;x-amz-target, \
        Signature=c6811455718e44abec6c6a749d0976ed1e961995dfef803e6efd952b6603db4c
        Content-Length: 52

        {"TrailName": "SampleTrail", "InsightSelectors": []}"""
        .replace("\n", "\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] putInsightSelectors() {
    return putInsightSelectors("SampleTrail");
  }

  static byte[] putInsightSelectors(String trail) {
    String body =
        """
        {"TrailName": "%s", "InsightSelectors": [\
        {"InsightType": "ApiCallRateInsight"}, {"InsightType": "ApiErrorRateInsight"}]}"""
            .formatted(trail);
    return """
        POST / HTTP/1.1
        Host: 127.0.0.1
        X-Amz-Target: com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.PutInsightSelectors
        Content-Type: application/x-amz-json-1.1
        User-Agent: aws-cli/1.45.11
        X-Amz-Date: 20250101T000000Z
        Authorization: AWS4-HMAC-SHA256 Credential=123456789012/20250101/us-east-2/cloudtrail/\
        aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature=%s
        Content-Length: %s

        """
        .formatted("0".repeat(64), body.length())
        .replace("\n", "\r\n")
        .concat(body)
        .getBytes(StandardCharsets.US_ASCII);
  }
}
