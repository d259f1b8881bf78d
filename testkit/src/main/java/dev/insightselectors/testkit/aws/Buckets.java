package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.Region;

/** The buckets of a subject that has S3; one that has none takes any name. */
public interface Buckets {
  /** Whatever bucket a trail names is taken for granted. */
  Buckets NOT_THERE =
      new Buckets() {
        @Override
        public void create(String name, Region region, String policy) {}

        @Override
        public void delete(String name, Region region) {}
      };

  /** Creates a bucket, with a policy unless that is empty. */
  void create(String name, Region region, String policy);

  void delete(String name, Region region);
}
