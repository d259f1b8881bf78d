package dev.insightselectors.core.testing;

import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.port.Buckets;
import dev.insightselectors.core.port.BucketsContract;
import java.util.Optional;

class FakeBucketsTest extends BucketsContract {
  private final FakeWorld world = new FakeWorld();

  @Override
  protected Buckets buckets() {
    return world.ports().buckets();
  }

  @Override
  protected void has(Bucket bucket) {
    world.has(bucket);
  }

  @Override
  protected Optional<Buckets> unreachableBuckets() {
    return Unreachable.port(Buckets.class);
  }
}
