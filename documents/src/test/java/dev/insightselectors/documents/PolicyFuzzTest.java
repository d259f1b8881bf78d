package dev.insightselectors.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.insightselectors.core.policy.Access;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.testing.Prompt;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Any text is a policy or is refused as a document; and whatever is one can be judged. */
class PolicyFuzzTest {
  private static final PolicyJson JSON = new PolicyJson();
  private static final Map<String, String> CONTEXT =
      Map.of(
          "aws:SourceArn", "arn:aws:cloudtrail:us-east-2:123456789012:trail/SampleTrail",
          "aws:SourceAccount", "123456789012",
          "aws:SourceIp", "203.0.113.7",
          "aws:SecureTransport", "true",
          "aws:CurrentTime", "2026-11-22T08:30:00Z",
          "aws:EpochTime", "1795336200",
          "s3:TlsVersion", "1.2",
          "s3:x-amz-acl", "bucket-owner-full-control");
  private static final List<Access> ACCESSES =
      List.of(
          access("s3:GetBucketAcl", "arn:aws:s3:::sample-bucket"),
          access(
              "s3:PutObject",
              "arn:aws:s3:::sample-bucket/AWSLogs/123456789012/CloudTrail-Insight/us-east-2/"
                  + "2013/11/01/file.json.gz"),
          access("kms:GenerateDataKey", "arn:aws:kms:us-east-2:123456789012:key/sample"));

  @FuzzTest
  void judgesByEveryPolicyThatItReads(byte[] given) {
    String text = new String(given, UTF_8);
    Prompt.of(() -> read(text)).ifPresent(PolicyFuzzTest::assertJudged);
  }

  private static Optional<Policy> read(String text) {
    try {
      return Optional.of(JSON.parse(text));
    } catch (DocumentException documented) {
      return Optional.empty();
    }
  }

  private static void assertJudged(Policy policy) {
    assertThat(JSON.read(JSON.write(policy))).isEqualTo(policy);
    boolean whole = isWhole(JSON.write(policy).toString());
    for (Access access : ACCESSES) {
      boolean granted = Prompt.of(() -> policy.grants(access));
      String why = Prompt.of(() -> policy.whyNot(access));
      assertThat(why).isNotEmpty();
      assertThat(isWhole(why) || !whole).as(why).isTrue();
      assertThat(granted).isEqualTo(policy.grants(access));
    }
  }

  /** Whether no letter of it is cut in two. */
  private static boolean isWhole(String text) {
    return new String(text.getBytes(UTF_8), UTF_8).equals(text);
  }

  private static Access access(String action, String resource) {
    return new Access("cloudtrail.amazonaws.com", action, resource, CONTEXT);
  }
}
