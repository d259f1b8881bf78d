package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.port.Ports;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldRegistry;
import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.port.TrailRegister;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A world in memory, and the ports over it; safe for any number of threads.
 *
 * <ul>
 *   <li>A look-up through a port takes no lock and sees one world only; a page of a list holds what
 *       was there at one moment, for which changes wait. Several look-ups may see several: a call
 *       that is judged while a world is put may mix the two, but cannot change a trail or store
 *       that it found in the old one.
 *   <li>A change and the putting of a world never overlap: a change is made whole in the world that
 *       it finds, before the next is put, or in the next one.
 *   <li>A creation and a change that may take a name are made alone.
 *   <li>Every trail and store of a new world has a revision that none had before, so a change that
 *       was judged on an old world changes nothing in the new.
 * </ul>
 */
public final class InMemoryWorld implements WorldRegistry {
  private final InstantSource clock;
  private final Revisions revisions = new Revisions();
  private final StampedLock swapping = new StampedLock();
  private volatile State state;

  /**
   * @param clock tells when the calls of a quota are back
   */
  public InMemoryWorld(World world, InstantSource clock) {
    this.clock = clock;
    this.state = new State(world, revisions, clock);
  }

  /**
   * The trail and the event data stores of the examples of the AWS documentation, in an open world.
   */
  public static World pageExamples() {
    return PageExamples.WORLD;
  }

  /** Every port over this world. */
  public NeighbourPorts ports() {
    TrailRegister trails = new InMemoryTrails(this);
    EventDataStoreRegister stores = new InMemoryEventDataStores(this);
    Ports insights =
        new Ports(
            trails,
            stores,
            new InMemoryInsightSelections(this),
            name -> now().bucket(name),
            (keyId, owner) -> now().key(keyId, owner),
            account -> now().organization(account),
            region -> now().offersInsightsIn(region),
            (caller, operation) -> now().quotas().admits(caller, operation),
            clock);
    return new NeighbourPorts(
        insights,
        trails,
        stores,
        () -> UUID.randomUUID().toString(),
        () -> now().limits(),
        (account, region) -> now().observed(account, region));
  }

  @Override
  public World read() {
    return atOnce(State::snapshot).get();
  }

  @Override
  public void replace(World world) {
    State other = new State(world, revisions, clock);
    long stamp = swapping.writeLock();
    try {
      state = other;
    } finally {
      swapping.unlockWrite(stamp);
    }
  }

  State now() {
    return state;
  }

  /** Makes a change that depends on more than what it changes: no other is made meanwhile. */
  boolean changeAlone(Predicate<State> change) {
    return atOnce(change::test);
  }

  /** Looks or changes while nobody else changes anything. */
  <T> T atOnce(Function<State, T> use) {
    long stamp = swapping.writeLock();
    try {
      return use.apply(state);
    } finally {
      swapping.unlockWrite(stamp);
    }
  }

  /** Makes a change in the world of now, which stays the one of now until it is made. */
  boolean change(Predicate<State> change) {
    long stamp = swapping.readLock();
    try {
      return change.test(state);
    } finally {
      swapping.unlockRead(stamp);
    }
  }
}
