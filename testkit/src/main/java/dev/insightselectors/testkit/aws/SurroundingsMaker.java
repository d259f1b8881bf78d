package dev.insightselectors.testkit.aws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.documents.KeyEntry;
import dev.insightselectors.documents.PolicyJson;
import dev.insightselectors.documents.World;
import dev.insightselectors.testkit.subject.NotTestableException;
import java.util.List;
import java.util.Optional;

/** Makes the buckets and keys that a scenario speaks of, and says what is to be deleted. */
record SurroundingsMaker(World world, Cloud cloud, Substitution substitution, CleanUp cleanUp) {
  /** The bucket that stands for the one of this name. */
  MadeBucket bucket(String spokenOf, String name, Caller owner) {
    find(spokenOf).ifPresent(SurroundingsMaker::refuseMoreThanAPolicy);
    Optional<String> policy = find(spokenOf).map(bucket -> text(bucket.policy()));
    MadeBucket made = new MadeBucket(cloud.buckets(), name, owner, policy);
    made.create();
    cleanUp.later("bucket " + name, made::remove);
    made.prepare();
    return made;
  }

  /** Encrypts what is to be created with the key that stands for this one, if there is one. */
  void encrypt(
      Optional<String> spokenOf, Caller owner, ObjectNode creation, List<Surrounding> around) {
    spokenOf
        .map(id -> key(id, owner))
        .ifPresent(
            key -> {
              around.add(key);
              creation.put("KmsKeyId", key.arn());
            });
  }

  private MadeKey key(String spokenOf, Caller owner) {
    Optional<KmsKey> key =
        world.keys().stream()
            .map(KeyEntry::key)
            .filter(it -> it.arn().equals(spokenOf))
            .findFirst();
    MadeKey made =
        MadeKey.create(
            cloud.keys(),
            owner,
            key.map(KmsKey::state).orElse(KmsKey.State.PENDING_DELETION),
            key.map(it -> substituted(it.policy())).orElse(Policy.EMPTY));
    cleanUp.later("key " + made.arn(), made::remove);
    return made;
  }

  private static void refuseMoreThanAPolicy(Bucket bucket) {
    if (!bucket.equals(new Bucket(bucket.name(), bucket.policy()))) {
      throw new NotTestableException("a bucket is made with a policy and nothing else");
    }
  }

  private Optional<Bucket> find(String name) {
    return world.buckets().stream().filter(bucket -> bucket.name().equals(name)).findFirst();
  }

  private String text(Policy policy) {
    return policy.statements().isEmpty()
        ? ""
        : new PolicyJson().write(substituted(policy)).toString();
  }

  private Policy substituted(Policy policy) {
    return new PolicyJson().parse(substitution.in(new PolicyJson().write(policy).toString()));
  }
}
