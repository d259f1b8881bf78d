package dev.insightselectors.core.port;

import static dev.insightselectors.core.testing.Samples.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.policy.Policy;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The obligations of {@link Buckets}. */
public abstract class BucketsContract {
  protected abstract Buckets buckets();

  /** Makes a bucket, owned by whomever. */
  protected abstract void has(Bucket bucket);

  /** The same adapter with its backend out of reach; empty where there is nothing to reach. */
  protected abstract Optional<Buckets> unreachableBuckets();

  @Test
  void findsABucketByItsName() {
    Bucket bucket = new Bucket(newName(), Policy.grantingEverythingTo(SERVICE));
    has(bucket);
    assertThat(buckets().find(bucket.name())).contains(bucket);
  }

  @Test
  void findsABucketWithoutAPolicyWithAnEmptyOne() {
    Bucket bucket = new Bucket(newName(), Policy.EMPTY);
    has(bucket);
    assertThat(buckets().find(bucket.name())).contains(bucket);
  }

  @Test
  void findsNoBucketOfAnotherName() {
    String name = newName();
    has(new Bucket(name, Policy.EMPTY));
    assertThat(buckets().find(newName())).isEmpty();
    assertThat(buckets().find(name.substring(0, name.length() - 1))).isEmpty();
  }

  @Test
  void throwsWhenALookUpCannotBeMade() {
    Optional<Buckets> unreachable = unreachableBuckets();
    assumeThat(unreachable).as("a backend that can be out of reach").isPresent();
    assertThatExceptionOfType(BackendException.class)
        .isThrownBy(() -> unreachable.orElseThrow().find(newName()));
  }

  private static String newName() {
    return "contract-" + UUID.randomUUID();
  }
}
