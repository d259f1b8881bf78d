package dev.insightselectors.documents;

import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Region;
import java.util.Optional;

record BucketDocument(
    String name,
    Optional<Verbatim> policy,
    Optional<String> region,
    Optional<String> defaultKmsKeyId,
    Optional<Boolean> requesterPays) {
  private static final int POLICY_KILOBYTES = 20;

  Bucket toBucket() {
    Optional<Region> known = region.map(code -> Place.at("Region", () -> new Region(code)));
    return new Bucket(
        name,
        PolicyDocument.member(
            policy, POLICY_KILOBYTES, () -> CloudTrailDefault.ofBucket(name, known)),
        known,
        defaultKmsKeyId,
        requesterPays.orElse(false));
  }

  static BucketDocument of(Bucket bucket) {
    return new BucketDocument(
        bucket.name(),
        PolicyDocument.unlessEmpty(bucket.policy()),
        bucket.region().map(Region::code),
        bucket.defaultKeyId(),
        Defaults.unless(false, bucket.requesterPays()));
  }
}
