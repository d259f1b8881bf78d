package dev.insightselectors.documents;

import dev.insightselectors.core.model.Bucket;
import java.util.Optional;

record BucketDocument(String name, Optional<Verbatim> policy) {
  private static final int POLICY_KILOBYTES = 20;

  Bucket toBucket() {
    return new Bucket(name, PolicyDocument.member(policy, POLICY_KILOBYTES));
  }

  static BucketDocument of(Bucket bucket) {
    return new BucketDocument(bucket.name(), PolicyDocument.unlessEmpty(bucket.policy()));
  }
}
