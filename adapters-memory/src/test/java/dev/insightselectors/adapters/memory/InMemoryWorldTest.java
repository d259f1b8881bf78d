package dev.insightselectors.adapters.memory;

import static dev.insightselectors.adapters.memory.Fixtures.ACCOUNT;
import static dev.insightselectors.adapters.memory.Fixtures.CALLER;
import static dev.insightselectors.adapters.memory.Fixtures.CALL_RATE;
import static dev.insightselectors.adapters.memory.Fixtures.ERROR_RATE;
import static dev.insightselectors.adapters.memory.Fixtures.OHIO;
import static dev.insightselectors.adapters.memory.Fixtures.SAMPLE_TRAIL;
import static dev.insightselectors.adapters.memory.Fixtures.inMemory;
import static dev.insightselectors.adapters.memory.Fixtures.sampleTrail;
import static dev.insightselectors.adapters.memory.Fixtures.trail;
import static dev.insightselectors.adapters.memory.Fixtures.withTrails;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.documents.Quota;
import dev.insightselectors.documents.RegionFacts;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldJson;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.port.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InMemoryWorldTest {

  @Test
  void readsBackTheWorldThatWasPut() {
    InMemoryWorld world = inMemory(InMemoryWorld.pageExamples());
    assertThat(world.read()).isEqualTo(InMemoryWorld.pageExamples());
    world.replace(full());
    assertThat(world.read()).isEqualTo(full());
  }

  /** A server begins with them unread, so this is where they are held against the schema. */
  @Test
  void beginsWithExamplesThatFitTheSchema() {
    byte[] document = new WorldJson().write(InMemoryWorld.pageExamples());
    assertThat(new WorldJson().parse(document)).isEqualTo(InMemoryWorld.pageExamples());
  }

  @Test
  void readsWhatChangedSince() {
    InMemoryWorld world = inMemory(withTrails(sampleTrail()));
    NeighbourPorts ports = world.ports();
    ports.insights().insightSelections().replace(SAMPLE_TRAIL, revision(ports), CALL_RATE);
    ports.trails().create(trail("Another"));
    assertThat(world.read())
        .isEqualTo(
            withTrails()
                .withTrails(
                    List.of(
                        new TrailEntry(sampleTrail(), CALL_RATE),
                        TrailEntry.of(trail("Another")))));
  }

  @Test
  void aReplacedWorldTakesEverythingWithIt() {
    InMemoryWorld world = inMemory(full());
    NeighbourPorts ports = world.ports();
    world.replace(World.of(WorldKind.CLOSED, it -> it.regions().add(new RegionFacts(OHIO, false))));
    assertThat(ports.trails().find(SAMPLE_TRAIL)).isEmpty();
    assertThat(ports.trails().ownedBy(ACCOUNT, PageRequest.first(9)).items()).isEmpty();
    assertThat(ports.insights().buckets().find("bucket")).isEmpty();
    assertThat(ports.insights().callQuota().admits(CALLER, "PutInsightSelectors")).isTrue();
    assertThat(ports.insights().insightsSupport().isOfferedIn(OHIO)).isFalse();
  }

  @Test
  void whatWasJudgedOnAnOldWorldChangesNothingInTheNew() {
    InMemoryWorld world = inMemory(full());
    NeighbourPorts ports = world.ports();
    Revision judged = revision(ports);
    world.replace(full());
    assertThat(ports.insights().insightSelections().replace(SAMPLE_TRAIL, judged, ERROR_RATE))
        .isFalse();
    assertThat(ports.trails().replace(sampleTrail(), judged)).isFalse();
    assertThat(ports.trails().delete(SAMPLE_TRAIL, judged)).isFalse();
    assertThat(world.read()).isEqualTo(full());
  }

  /** Revisions are found before the swap and used around it; no change may outlive its world. */
  @Test
  void noChangeRacesIntoTheNewWorld() throws Exception {
    InMemoryWorld world = inMemory(full());
    NeighbourPorts ports = world.ports();
    for (int round = 0; round < 300; round++) {
      Revision judged = revision(ports);
      Callable<Boolean> change =
          () -> ports.insights().insightSelections().replace(SAMPLE_TRAIL, judged, ERROR_RATE);
      Callable<Boolean> swap =
          () -> {
            world.replace(full());
            return true;
          };
      Together.run(List.of(change, swap, change));
      assertThat(world.read()).isEqualTo(full());
    }
  }

  @Test
  void aListOrASnapshotIsOfOneWorld() throws Exception {
    World ones = withTrails(many("One"));
    World others = withTrails(many("Other"));
    InMemoryWorld world = inMemory(ones);
    AtomicBoolean over = new AtomicBoolean();
    Callable<Boolean> swap =
        () -> {
          for (int i = 0; i < 500; i++) {
            world.replace(i % 2 == 0 ? others : ones);
          }
          over.set(true);
          return true;
        };
    Callable<Boolean> look =
        () -> {
          boolean whole = true;
          while (!over.get()) {
            List<Trail> listed =
                world.ports().trails().ownedBy(ACCOUNT, PageRequest.first(100)).items();
            whole &= listed.equals(trailsOf(ones)) || listed.equals(trailsOf(others));
            World read = world.read();
            whole &= read.equals(ones) || read.equals(others);
          }
          return whole;
        };
    assertThat(Together.run(List.of(swap, look))).containsOnly(true);
  }

  /** Of every change that was answered true, exactly one revision came. */
  @Test
  void noChangeIsLostWhileTheWorldIsRead() throws Exception {
    InMemoryWorld world = inMemory(withTrails(sampleTrail()));
    NeighbourPorts ports = world.ports();
    Callable<Integer> count =
        () -> {
          int made = 0;
          for (int i = 0; i < 2000; i++) {
            made += countUp(ports) ? 1 : 0;
          }
          return made;
        };
    Callable<Integer> read =
        () -> IntStream.range(0, 200).map(i -> world.read().trails().size() - 1).sum();
    int made = Together.run(List.of(count, count, read)).stream().mapToInt(Integer::intValue).sum();
    assertThat(ports.trails().find(SAMPLE_TRAIL).orElseThrow().resource().tags())
        .containsEntry("count", String.valueOf(made));
  }

  @Test
  void hasTheExamplesOfThePage() {
    World examples = InMemoryWorld.pageExamples();
    assertThat(examples.trails())
        .extracting(entry -> entry.trail().arn().toString())
        .containsExactly("arn:aws:cloudtrail:us-east-2:123456789012:trail/SampleTrail");
    assertThat(examples.eventDataStores())
        .extracting(entry -> entry.store().arn().id())
        .containsExactly(
            "EXAMPLE-d483-5c7d-4ac2-adb5dEXAMPLE", "EXAMPLE-f852-4e8f-8bd1-bcf6cEXAMPLE");
  }

  private static boolean countUp(NeighbourPorts ports) {
    var found = ports.trails().find(SAMPLE_TRAIL).orElseThrow();
    int count = Integer.parseInt(found.resource().tags().getOrDefault("count", "0"));
    Trail counted = found.resource().withTags(Map.of("count", String.valueOf(count + 1)));
    return ports.trails().replace(counted, found.revision());
  }

  private static Revision revision(NeighbourPorts ports) {
    return ports.trails().find(SAMPLE_TRAIL).orElseThrow().revision();
  }

  private static World full() {
    return World.of(
        WorldKind.CLOSED,
        it -> {
          it.trails().add(new TrailEntry(sampleTrail(), CALL_RATE));
          it.buckets().add(new Bucket("bucket", Policy.EMPTY));
          it.quotas().add(new Quota("PutInsightSelectors", 1, 60, 1));
        });
  }

  private static Trail[] many(String name) {
    return IntStream.range(0, 50).mapToObj(i -> trail(name + i)).toArray(Trail[]::new);
  }

  private static List<Trail> trailsOf(World world) {
    return world.trails().stream().map(TrailEntry::trail).toList();
  }
}
