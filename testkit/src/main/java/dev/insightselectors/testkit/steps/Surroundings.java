package dev.insightselectors.testkit.steps;

import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.policy.Condition;
import dev.insightselectors.core.policy.Matcher;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.policy.Principals;
import dev.insightselectors.core.policy.Statement;
import dev.insightselectors.core.policy.Statement.Effect;
import dev.insightselectors.documents.KeyEntry;
import dev.insightselectors.testkit.subject.Cast;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The bucket and the key that a trail or store has when nothing else is said: sufficient ones. */
final class Surroundings {
  private static final Principals CLOUD_TRAIL = Principals.services("cloudtrail.amazonaws.com");

  private Surroundings() {}

  static String bucketName(ResourceDraft draft) {
    return draft.name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-") + "-bucket";
  }

  static Policy bucketPolicy(ResourceDraft draft, ResourceArn trail) {
    String bucket = "arn:" + trail.partition() + ":s3:::" + bucketName(draft);
    String root = bucket + draft.prefix.map(p -> "/" + p).orElse("") + "/AWSLogs/";
    Condition fromTrail = new Condition("StringEquals", "aws:SourceArn", List.of(trail.toString()));
    Condition acl =
        new Condition("StringEquals", "s3:x-amz-acl", List.of("bucket-owner-full-control"));
    return new Policy(
        List.of(
            allow("s3:GetBucketAcl", List.of(bucket), List.of(fromTrail)),
            allow(
                "s3:PutObject",
                List.of(root + trail.account() + "/*", root + Cast.organization(true).id() + "/*"),
                List.of(acl, fromTrail))));
  }

  static String keyArn(ResourceArn usedBy) {
    String id =
        UUID.nameUUIDFromBytes(("key of " + usedBy).getBytes(StandardCharsets.UTF_8)).toString();
    return "arn:%s:kms:%s:%s:key/%s"
        .formatted(usedBy.partition(), usedBy.region(), usedBy.account(), id);
  }

  static KeyEntry key(ResourceArn usedBy, String state, Optional<Policy> policy) {
    KmsKey.State known = KmsKey.State.named(state).orElse(KmsKey.State.ENABLED);
    return new KeyEntry(
        new KmsKey(keyArn(usedBy), known, policy.orElseGet(Surroundings::keyPolicy)), List.of());
  }

  private static Policy keyPolicy() {
    return new Policy(
        List.of(
            allow("kms:GenerateDataKey*", List.of("*"), List.of()),
            allow("kms:DescribeKey", List.of("*"), List.of()),
            allow("kms:Decrypt", List.of("*"), List.of()))); // The user guide's, for stores.
  }

  private static Statement allow(
      String action, List<String> resources, List<Condition> conditions) {
    return new Statement(
        Optional.empty(),
        Effect.ALLOW,
        CLOUD_TRAIL,
        Matcher.of(action),
        new Matcher(resources, false),
        conditions);
  }
}
