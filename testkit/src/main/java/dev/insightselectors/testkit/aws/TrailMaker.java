package dev.insightselectors.testkit.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.documents.EventSelectorsJson;
import dev.insightselectors.documents.PolicyJson;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;
import dev.insightselectors.testkit.subject.NotTestableException;
import java.util.Optional;

/** Makes a trail with its bucket, as a person would: bucket, policy, trail, selectors. */
final class TrailMaker {
  private final Calls calls;
  private final Buckets buckets;
  private final KeyMaker keys;
  private final FreshNames names;
  private final CleanUp cleanUp;
  private final Substitution substitution;

  TrailMaker(
      Calls calls,
      Buckets buckets,
      KeyMaker keys,
      FreshNames names,
      CleanUp cleanUp,
      Substitution substitution) {
    this.calls = calls;
    this.buckets = buckets;
    this.keys = keys;
    this.names = names;
    this.cleanUp = cleanUp;
    this.substitution = substitution;
  }

  ResourceArn make(TrailEntry entry, World world) {
    Trail trail = entry.trail();
    Caller owner = new Caller(trail.account(), trail.homeRegion());
    String name = names.like(trail.arn().name().value());
    String bucket = names.bucketLike(trail.delivery().bucketName());
    substitution.put(
        trail.arn().toString(),
        trail.arn().toString().replace("trail/" + trail.arn().name(), "trail/" + name));
    substitution.put(trail.delivery().bucketName(), bucket);
    makeBucket(trail, bucket, world);
    ResourceArn arn = makeTrail(trail, owner, name, bucket, world);
    makeSelectors(trail, owner, name);
    takeAwayWhatIsMissing(trail, bucket, world);
    return arn;
  }

  private void makeBucket(Trail trail, String bucket, World world) {
    String policy =
        policyOf(trail, world)
            .map(known -> substitution.in(new PolicyJson().write(known).toString()))
            .orElse("");
    buckets.create(bucket, trail.homeRegion(), policy);
    cleanUp.later("bucket " + bucket, () -> buckets.delete(bucket, trail.homeRegion()));
  }

  private ResourceArn makeTrail(
      Trail trail, Caller owner, String name, String bucket, World world) {
    ObjectNode members = members().put("Name", name).put("S3BucketName", bucket);
    trail.delivery().keyPrefix().ifPresent(prefix -> members.put("S3KeyPrefix", prefix));
    trail
        .kmsKeyId()
        .ifPresent(id -> members.put("KmsKeyId", keys.make(id, trail.homeRegion(), world)));
    JsonNode made = calls.make(owner, "CreateTrail", members);
    cleanUp.later(
        "trail " + name, () -> calls.make(owner, "DeleteTrail", members().put("Name", name)));
    return TrailArn.parse(made.path("TrailARN").asText(""))
        .orElseThrow(
            () -> new NotTestableException("CreateTrail answered without an ARN: " + made));
  }

  private void makeSelectors(Trail trail, Caller owner, String name) {
    if (trail.eventSelectors().equals(BasicEventSelectors.ALL_MANAGEMENT_EVENTS)) {
      return;
    }
    ObjectNode members = new EventSelectorsJson().write(trail.eventSelectors());
    calls.make(owner, "PutEventSelectors", members.put("TrailName", name));
  }

  /** A trail is not made without its bucket, so a missing one goes afterwards. */
  private void takeAwayWhatIsMissing(Trail trail, String bucket, World world) {
    if (bucketOf(trail, world).isEmpty()) {
      buckets.delete(bucket, trail.homeRegion());
    }
    keys.finish(trail.kmsKeyId(), trail.homeRegion(), world);
  }

  private static Optional<Policy> policyOf(Trail trail, World world) {
    return bucketOf(trail, world).map(Bucket::policy).filter(it -> !it.statements().isEmpty());
  }

  private static Optional<Bucket> bucketOf(Trail trail, World world) {
    return world.buckets().stream()
        .filter(bucket -> bucket.name().equals(trail.delivery().bucketName()))
        .findFirst();
  }

  private static ObjectNode members() {
    return JsonNodeFactory.instance.objectNode();
  }
}
