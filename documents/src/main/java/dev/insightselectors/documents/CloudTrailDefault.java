package dev.insightselectors.documents;

import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.policy.Condition;
import dev.insightselectors.core.policy.Matcher;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.policy.Principals;
import dev.insightselectors.core.policy.Statement;
import dev.insightselectors.core.policy.Statement.Effect;
import dev.insightselectors.core.rule.CloudTrailAccess;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The policies that a person gets who has CloudTrail's console make a bucket or a key. They are for
 * any trail and any prefix, where the console names one: a document names its buckets before it
 * knows its trails.
 */
final class CloudTrailDefault {
  /** What stands for them in a document. */
  static final String WORD = "cloudtrail-default";

  private static final int PARTITION = 1;
  private static final int ACCOUNT = 4;

  private CloudTrailDefault() {}

  static Policy ofBucket(String name, Optional<Region> region) {
    String partition = region.map(it -> it.partition().name()).orElse("aws");
    String bucket = "arn:" + partition + ":s3:::" + name;
    return new Policy(
        List.of(
            grant("AWSCloudTrailAclCheck", "s3:GetBucketAcl", bucket),
            grant(
                "AWSCloudTrailWrite",
                "s3:PutObject",
                bucket + "/*",
                new Condition(
                    "StringEquals", "s3:x-amz-acl", List.of("bucket-owner-full-control")))));
  }

  /** The owner may do everything, and CloudTrail may encrypt for the trails of the owner. */
  static Policy ofKey(String arn) {
    String[] parts = arn.split(":", -1);
    String root = "arn:%s:iam::%s:root".formatted(parts[PARTITION], parts[ACCOUNT]);
    String trails = "arn:%s:cloudtrail:*:%s:trail/*".formatted(parts[PARTITION], parts[ACCOUNT]);
    return new Policy(
        List.of(
            statement(
                "Enable IAM User Permissions",
                new Principals(false, Map.of("AWS", List.of(root)), false),
                "kms:*",
                "*"),
            grant(
                "Allow CloudTrail to encrypt logs",
                "kms:GenerateDataKey*",
                "*",
                new Condition(
                    "StringLikeIfExists",
                    "kms:EncryptionContext:aws:cloudtrail:arn",
                    List.of(trails))),
            grant("Allow CloudTrail to describe key", "kms:DescribeKey", "*")));
  }

  private static Statement grant(
      String sid, String action, String resource, Condition... conditions) {
    return statement(
        sid, Principals.services(CloudTrailAccess.SERVICE), action, resource, conditions);
  }

  private static Statement statement(
      String sid, Principals whom, String action, String resource, Condition... conditions) {
    return new Statement(
        Optional.of(sid),
        Effect.ALLOW,
        whom,
        Matcher.of(action),
        Matcher.of(resource),
        List.of(conditions));
  }
}
