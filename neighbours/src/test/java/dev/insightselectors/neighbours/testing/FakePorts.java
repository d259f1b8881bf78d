package dev.insightselectors.neighbours.testing;

import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.testing.FakeRegistry;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.observed.Observed;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.port.Observations;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.PageRequest;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every port of both modules over a fake world. */
public final class FakePorts {
  private FakePorts() {}

  /** Of a world in which nothing was observed. */
  public static NeighbourPorts of(FakeWorld world) {
    return of(world, (account, region) -> Observed.NONE);
  }

  public static NeighbourPorts of(FakeWorld world, Observations observations) {
    return new NeighbourPorts(
        world.ports(),
        new FakeTrailRegister(world.registry(), world::limits),
        new FakeEventDataStoreRegister(world.registry(), world::limits),
        world::newId,
        world::limits,
        observations);
  }

  static <T extends InsightsSource> Page<T> page(
      FakeRegistry registry, Class<T> kind, Predicate<T> wanted, PageRequest page) {
    List<T> rest =
        registry.state().values().stream()
            .map(FakeRegistry.Entry::source)
            .flatMap(source -> kind.isInstance(source) ? Stream.of(kind.cast(source)) : null)
            .filter(wanted)
            .filter(source -> page.from().filter(at -> id(source).compareTo(at) <= 0).isEmpty())
            .sorted(Comparator.comparing(FakePorts::id))
            .limit(page.most() + 1L)
            .toList();
    return Page.of(page, rest, FakePorts::id);
  }

  private static String id(InsightsSource source) {
    return source.arn().toString();
  }
}
