package dev.insightselectors.core.rule;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.Trail;
import java.time.Instant;
import java.util.Optional;

/**
 * A trail or event data store, as it is or as a call would make it, and what lies around it: its
 * bucket, its key, and the organization of its owner.
 */
public final class Surroundings {
  private final Call call;
  private final InsightsSource source;
  private final Lazy<Optional<Bucket>> bucket = new Lazy<>(this::bucketLookedUp);
  private final Lazy<Optional<KmsKey>> key = new Lazy<>(this::keyLookedUp);
  private final Lazy<Optional<Organization>> organization = new Lazy<>(this::ownersOrganization);

  public Surroundings(Call call, InsightsSource source) {
    this.call = call;
    this.source = source;
  }

  public Caller caller() {
    return call.caller();
  }

  public InsightsSource source() {
    return source;
  }

  /** The source, if it is a trail. */
  public Optional<Trail> trail() {
    return source instanceof Trail trail ? Optional.of(trail) : Optional.empty();
  }

  /** The bucket, if the source is a trail and the bucket exists. */
  public Optional<Bucket> bucket() {
    return bucket.get();
  }

  /** The key of the source, or else the one that its bucket encrypts with. */
  public Optional<String> keyId() {
    return source.kmsKeyId().or(() -> bucket().flatMap(Bucket::defaultKeyId));
  }

  /** The key of that id, if it exists. */
  public Optional<KmsKey> key() {
    return key.get();
  }

  /** The Region of the bucket, if that is known and the key is in another one. */
  public Optional<Region> bucketAwayFromKey() {
    return bucket()
        .flatMap(Bucket::region)
        .filter(region -> key().filter(it -> !it.region().equals(region.code())).isPresent());
  }

  /** The organization that the owner of the source belongs to. */
  public Optional<Organization> organization() {
    return organization.get();
  }

  Instant now() {
    return call.ports().clock().instant();
  }

  Optional<AccountId> managementAccount() {
    return organization().map(Organization::managementAccount);
  }

  private Optional<Bucket> bucketLookedUp() {
    return trail().flatMap(known -> call.ports().buckets().find(known.delivery().bucketName()));
  }

  private Optional<KmsKey> keyLookedUp() {
    Caller owner = new Caller(source.arn().account(), keyRegion());
    return keyId().flatMap(id -> call.ports().kmsKeys().find(id, owner));
  }

  /** Where a key is that is named without its Region: with what it is the key of. */
  private Region keyRegion() {
    Optional<Region> ofBucket =
        source.kmsKeyId().isPresent() ? Optional.empty() : bucket().flatMap(Bucket::region);
    return ofBucket.orElse(source.arn().region());
  }

  private Optional<Organization> ownersOrganization() {
    return call.ports().organizations().of(source.arn().account());
  }
}
