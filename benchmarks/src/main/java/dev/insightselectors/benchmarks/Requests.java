package dev.insightselectors.benchmarks;

import java.nio.charset.StandardCharsets;

/** The request that is measured: the page's first example, as the AWS CLI sends it. */
final class Requests {
  private Requests() {}

  static byte[] putInsightSelectors() {
    String body =
        """
        {"TrailName": "SampleTrail", "InsightSelectors": [\
        {"InsightType": "ApiCallRateInsight"}, {"InsightType": "ApiErrorRateInsight"}]}""";
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
