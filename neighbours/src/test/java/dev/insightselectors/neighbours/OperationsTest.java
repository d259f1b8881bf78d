package dev.insightselectors.neighbours;

import static dev.insightselectors.core.error.Code.THROTTLING;
import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.GivenSelectors;
import dev.insightselectors.core.operation.GetInsightSelectors;
import dev.insightselectors.core.operation.Operations;
import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.testing.FakePorts;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every operation. */
class OperationsTest {

  private static final Set<String> OF_INSIGHTS =
      Set.of(PutInsightSelectors.NAME, GetInsightSelectors.NAME);

  static List<String> names() {
    return all(FakePorts.of(FakeWorld.sample())).<String>map(Entry::name).toList();
  }

  @Test
  void haveNamesOfTheirOwn() {
    assertThat(names())
        .hasSize(24)
        .doesNotHaveDuplicates()
        .contains("PutInsightSelectors", "CreateTrail", "UpdateEventDataStore", "ListTags");
  }

  @Test
  void areTwoMoreSinceTheEditionThatBroughtThem() {
    assertThat(served(Edition.PINNED)).hasSize(22);
    assertThat(served(Edition.EVENT_CATEGORIES))
        .hasSize(24)
        .contains("ListInsightsMetricData", "ListInsightsData")
        .containsAll(served(Edition.PINNED));
  }

  private static List<String> served(Edition edition) {
    return Neighbours.all(FakePorts.of(FakeWorld.sample()), edition).stream()
        .<String>map(Entry::name)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void spendAQuotaOfTheirOwn(String name) {
    FakeWorld world = FakeWorld.sample().allows(1);
    names().stream().filter(other -> !other.equals(name)).forEach(other -> called(world, other));
    called(world, name);
    assertThat(called(world, name)).isRefusedWith(THROTTLING, name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void askForTheSupportOfInsightsOnlyWhereInsightsAreAskedFor(String name) {
    Outcome<?> outcome = called(FakeWorld.sample().offersNoInsightsIn(REGION), name);
    assertThat(isUnsupported(outcome)).isEqualTo(OF_INSIGHTS.contains(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void changeNothingWhenNothingIsGiven(String name) {
    FakeWorld world = FakeWorld.sample();
    Object before = world.state();
    called(world, name);
    assertThat((Object) world.state()).isEqualTo(before);
  }

  private static boolean isUnsupported(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?> refused
        && refused.refusal().code() == Code.UNSUPPORTED_OPERATION;
  }

  private static Outcome<?> called(FakeWorld world, String name) {
    return called(entry(world, name));
  }

  private static <Q, A> Outcome<A> called(Entry<Q, A> entry) {
    Operation<Q, A> operation = entry.operation();
    return operation.call(CALLER, empty(entry.request()));
  }

  private static Stream<Entry<?, ?>> all(NeighbourPorts ports) {
    return Stream.concat(Operations.all(ports.insights()).stream(), Neighbours.all(ports).stream());
  }

  private static Entry<?, ?> entry(FakeWorld world, String name) {
    return all(FakePorts.of(world))
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** A request in which every member is left out. */
  private static <Q> Q empty(Class<Q> request) {
    Constructor<?> constructor = request.getDeclaredConstructors()[0];
    Object[] absent =
        Arrays.stream(constructor.getParameterTypes())
            .map(type -> type == Optional.class ? Optional.empty() : new GivenSelectors.Missing())
            .toArray();
    try {
      return request.cast(constructor.newInstance(absent));
    } catch (ReflectiveOperationException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
