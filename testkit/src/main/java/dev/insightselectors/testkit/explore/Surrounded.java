package dev.insightselectors.testkit.explore;

import static dev.insightselectors.testkit.explore.BoundedWorld.stage;
import static dev.insightselectors.testkit.explore.BoundedWorld.with;

import dev.insightselectors.testkit.steps.Given;
import java.util.ArrayList;
import java.util.List;

/** Worlds in which buckets and keys are other than they have to be. */
final class Surrounded {
  private static final String ACL =
      statement("Allow", "s3:GetBucketAcl", "arn:aws:s3:::{bucket}", "");
  private static final String FILES = files("Allow", "");

  private Surrounded() {}

  static List<Stage> stages() {
    return List.of(
        stage(
            "buckets",
            List.of(List.of()),
            Given.of("the trail \"AuditTrail\""),
            Given.of("the trail \"NoBucket\""),
            Given.of("the bucket of \"NoBucket\" is missing"),
            Given.of("the trail \"NoPolicy\""),
            Given.of("the bucket of \"NoPolicy\" is without a policy"),
            Given.of("the event data store \"AuditStore\""),
            Given.of("the event data store \"InsightsStore\" logging Insights events")),
        policies(
            "bucket policies",
            "bucket",
            List.of(
                named("Enough", policy(ACL, FILES)),
                named("NoFiles", policy(ACL)),
                named("NoAcl", policy(FILES)),
                named("Denied", policy(ACL, FILES, files("Deny", ""))),
                named(
                    "DeniedAcl",
                    policy(
                        ACL,
                        FILES,
                        statement("Deny", "s3:GetBucketAcl", "arn:aws:s3:::{bucket}", ""))),
                named(
                    "DeniedToOthers",
                    policy(ACL, FILES, files("Deny", condition("999999999999")))))),
        policies(
            "conditions of bucket policies",
            "bucket",
            List.of(
                named("ForThis", policy(ACL, files("Allow", condition("{account}")))),
                named("ForOthers", policy(ACL, files("Allow", condition("999999999999")))),
                named(
                    "OtherBucket",
                    policy(
                        ACL,
                        statement(
                            "Allow",
                            "s3:PutObject",
                            "arn:aws:s3:::other/AWSLogs/{account}/*",
                            ""))),
                named(
                    "OtherPrincipal",
                    policy(ACL, FILES).replace("cloudtrail.amazonaws.com", "config.amazonaws.com")),
                named(
                    "LongerAction",
                    policy(ACL, FILES).replace("s3:PutObject", "s3:PutObjectAcl")))),
        stage(
            "keys",
            List.of(List.of()),
            with("trail", "GoodKey", "key", "yes"),
            with("trail", "NoKey", "key", "yes"),
            Given.of("the key of \"NoKey\" is missing"),
            with("trail", "DisabledKey", "key", "yes"),
            Given.of("the key of \"DisabledKey\" is Disabled"),
            with("trail", "GoingKey", "key", "yes"),
            Given.of("the key of \"GoingKey\" is PendingDeletion"),
            with("trail", "NoPolicyKey", "key", "yes"),
            keyPolicy("NoPolicyKey", "kms:Decrypt"),
            with("trail", "DataKeyAlone", "key", "yes"),
            keyPolicy("DataKeyAlone", "kms:GenerateDataKey*"),
            with("trail", "DescribeAlone", "key", "yes"),
            keyPolicy("DescribeAlone", "kms:DescribeKey")),
        stage(
            "keys of event data stores",
            List.of(List.of()),
            Given.of("the event data store \"InsightsStore\" logging Insights events"),
            with("event data store", "GoodKey", "key", "yes"),
            with("event data store", "NoKey", "key", "yes"),
            Given.of("the key of \"NoKey\" is missing"),
            with("event data store", "DisabledKey", "key", "yes"),
            Given.of("the key of \"DisabledKey\" is Disabled"),
            with("event data store", "NoPolicyKey", "key", "yes"),
            keyPolicy("NoPolicyKey", "kms:DescribeKey")),
        stage(
            "several things missing at once",
            List.of(List.of()),
            with("trail", "NoBucketNoKey", "key", "yes"),
            Given.of("the bucket of \"NoBucketNoKey\" is missing"),
            Given.of("the key of \"NoBucketNoKey\" is Disabled"),
            Given.of("the trail \"ReadsNoBucket\" logging read management events"),
            Given.of("the bucket of \"ReadsNoBucket\" is missing"),
            with("trail", "NoPolicies", "key", "yes"),
            Given.of("the bucket of \"NoPolicies\" is without a policy"),
            keyPolicy("NoPolicies", "kms:Decrypt")));
  }

  private record Named(String name, String policy) {}

  private static Named named(String name, String policy) {
    return new Named(name, policy);
  }

  private static Stage policies(String title, String thing, List<Named> policies) {
    List<Given> givens = new ArrayList<>();
    for (Named one : policies) {
      givens.add(Given.of("the trail \"%s\"".formatted(one.name())));
      givens.add(
          Given.saying(
              "the %s of \"%s\" has the policy".formatted(thing, one.name()), one.policy()));
    }
    return stage(title, List.of(List.of()), givens.toArray(Given[]::new));
  }

  private static Given keyPolicy(String name, String action) {
    return Given.saying(
        "the key of \"%s\" has the policy".formatted(name),
        policy(statement("Allow", action, "*", "")));
  }

  private static String policy(String... statements) {
    return "{\"Statement\": [" + String.join(", ", statements) + "]}";
  }

  private static String files(String effect, String condition) {
    return statement(
        effect, "s3:PutObject", "arn:aws:s3:::{bucket}/AWSLogs/{account}/*", condition);
  }

  private static String condition(String account) {
    return ", \"Condition\": {\"StringEquals\": {\"aws:SourceAccount\": \"" + account + "\"}}";
  }

  private static String statement(String effect, String action, String resource, String condition) {
    return """
        {"Effect": "%s", "Principal": {"Service": "cloudtrail.amazonaws.com"}, \
        "Action": "%s", "Resource": "%s"%s}"""
        .formatted(effect, action, resource, condition);
  }
}
