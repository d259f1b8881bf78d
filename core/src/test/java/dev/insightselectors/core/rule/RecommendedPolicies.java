package dev.insightselectors.core.rule;

import static dev.insightselectors.core.testing.Samples.BUCKET;
import static dev.insightselectors.core.testing.Samples.SERVICE;

import dev.insightselectors.core.policy.Condition;
import dev.insightselectors.core.policy.Matcher;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.policy.Principals;
import dev.insightselectors.core.policy.Statement;
import dev.insightselectors.core.policy.Statement.Effect;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Policies of the kind that CloudTrail's user guide tells owners of buckets and keys to use. */
public final class RecommendedPolicies {
  private static final String BUCKET_ARN = "arn:aws:s3:::" + BUCKET;

  private RecommendedPolicies() {}

  public static Statement aclCheck(Object trail) {
    return allow("s3:GetBucketAcl", BUCKET_ARN, is("aws:SourceArn", trail));
  }

  /** Files may be written under this path, {@code AWSLogs/123456789012/*} say. */
  public static Statement write(String path, Object trail) {
    return allow(
        "s3:PutObject",
        BUCKET_ARN + "/" + path,
        is("s3:x-amz-acl", "bucket-owner-full-control"),
        is("aws:SourceArn", trail));
  }

  public static Statement describeKey(Object trail) {
    return allow("kms:DescribeKey", "*", is("aws:SourceArn", trail));
  }

  public static Statement makeDataKeys(Object trail) {
    return allow(
        "kms:GenerateDataKey*",
        "*",
        is("aws:SourceArn", trail),
        new Condition(
            "StringLike",
            "kms:EncryptionContext:aws:cloudtrail:arn",
            List.of("arn:aws:cloudtrail:*:123456789012:trail/*")));
  }

  /** What every key policy begins with. */
  public static Statement ownersAccount() {
    Principals root =
        new Principals(false, Map.of("AWS", List.of("arn:aws:iam::123456789012:root")), false);
    return statement(Effect.ALLOW, root, "kms:*", "*");
  }

  public static Statement denyInsecureTransport() {
    Condition insecure = new Condition("Bool", "aws:SecureTransport", List.of("false"));
    return statement(Effect.DENY, Principals.all(), "s3:*", "*", insecure);
  }

  public static Statement denyOtherAccounts(String account) {
    Condition others = new Condition("StringNotEquals", "aws:SourceAccount", List.of(account));
    return statement(Effect.DENY, Principals.all(), "s3:*", "*", others);
  }

  public static Policy policy(Statement... statements) {
    return new Policy(Arrays.asList(statements));
  }

  private static Condition is(String key, Object value) {
    return new Condition("StringEquals", key, List.of(value.toString()));
  }

  private static Statement allow(String action, String resource, Condition... conditions) {
    return statement(Effect.ALLOW, Principals.services(SERVICE), action, resource, conditions);
  }

  private static Statement statement(
      Effect effect,
      Principals principals,
      String action,
      String resource,
      Condition... conditions) {
    return new Statement(
        Optional.empty(),
        effect,
        principals,
        Matcher.of(action),
        Matcher.of(resource),
        List.of(conditions));
  }
}
