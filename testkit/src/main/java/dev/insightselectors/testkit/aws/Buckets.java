package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.Caller;

/** The buckets of a subject that has S3; one that has none takes any name. */
public interface Buckets {
  /** Whatever bucket a trail names is taken for granted. */
  Buckets NOT_THERE =
      new Buckets() {
        @Override
        public void create(String name, Caller owner) {}

        @Override
        public void putPolicy(String name, Caller owner, String policy) {}

        @Override
        public void deletePolicy(String name, Caller owner) {}

        @Override
        public void delete(String name, Caller owner) {}
      };

  void create(String name, Caller owner);

  void putPolicy(String name, Caller owner, String policy);

  void deletePolicy(String name, Caller owner);

  /** Empties the bucket first: files may have come into it. */
  void delete(String name, Caller owner);
}
