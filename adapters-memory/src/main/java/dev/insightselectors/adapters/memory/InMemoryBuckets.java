package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.port.Buckets;
import java.util.Optional;

/** The buckets of a world in memory; in an open one there is every bucket. */
public final class InMemoryBuckets implements Buckets {
  private final InMemoryWorld world;

  public InMemoryBuckets(InMemoryWorld world) {
    this.world = world;
  }

  @Override
  public Optional<Bucket> find(String name) {
    State now = world.now();
    return now.bucket(name)
        .or(() -> Optional.of(new Bucket(name, OpenWorld.POLICY)).filter(it -> now.isOpen()));
  }
}
