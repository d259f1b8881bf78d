package dev.insightselectors.documents;

import dev.insightselectors.core.model.Bucket;
import java.util.Optional;

record BucketDocument(String name, Optional<Verbatim> policy) {

  Bucket toBucket() {
    return new Bucket(name, PolicyDocument.member(policy));
  }

  static BucketDocument of(Bucket bucket) {
    return new BucketDocument(bucket.name(), PolicyDocument.unlessEmpty(bucket.policy()));
  }
}
