package dev.insightselectors.testkit.rehearsal;

import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.documents.PolicyJson;
import dev.insightselectors.testkit.aws.Buckets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The buckets of a rehearsal, to those who make them and to the reference that looks at them. */
public final class RehearsedBuckets implements Buckets, dev.insightselectors.core.port.Buckets {
  private static final String S3 = "S3";

  private final Journal journal;
  private final Map<String, Policy> policies = new ConcurrentHashMap<>();

  public RehearsedBuckets(Journal journal) {
    this.journal = journal;
  }

  @Override
  public void create(String name, Caller owner) {
    journal.add(S3, "CreateBucket", owner, name);
    policies.put(name, Policy.EMPTY);
  }

  @Override
  public void putPolicy(String name, Caller owner, String policy) {
    journal.add(S3, "PutBucketPolicy", owner, name);
    policies.put(name, new PolicyJson().parse(policy));
  }

  @Override
  public void deletePolicy(String name, Caller owner) {
    journal.add(S3, "DeleteBucketPolicy", owner, name);
    policies.put(name, Policy.EMPTY);
  }

  @Override
  public void delete(String name, Caller owner) {
    journal.add(S3, "ListObjectsV2", owner, name);
    journal.add(S3, "DeleteBucket", owner, name);
    policies.remove(name);
  }

  @Override
  public Optional<Bucket> find(String name) {
    return Optional.ofNullable(policies.get(name)).map(policy -> new Bucket(name, policy));
  }
}
