package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.faults.Fault;
import dev.insightselectors.faults.Faults;
import dev.insightselectors.testkit.junit.ConformanceSuite;
import dev.insightselectors.testkit.run.Deviations;
import dev.insightselectors.testkit.subject.Subject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** What somebody lives with who has adopted the kit in a Java project. */
class AdoptionTest {
  private static final String SCENARIO = "replace-on-a-trail/another-type";

  @Test
  void aFailureTellsWhichScenarioWhatWasExpectedWhatCameAndHowToSeeItAgain() throws IOException {
    Adopted adopted = new Adopted(Faults.named("appends").orElseThrow(), Deviations.NONE);

    assertThatThrownBy(() -> adopted.test(SCENARIO).getExecutable().execute())
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageStartingWith(SCENARIO + ": failed (PIS-")
        .hasMessageContaining("expected [ApiErrorRateInsight], got [ApiCallRateInsight, Api")
        .hasMessageContaining("curl -sS -X 'POST'");
  }

  @Test
  void aKnownDeviationThatPassesAfterAllFails() throws IOException {
    Deviations known = new Deviations(Map.of(SCENARIO, "https://example.org/1"));
    Adopted adopted = new Adopted(Fault.NONE, known);

    assertThatThrownBy(() -> adopted.test(SCENARIO).getExecutable().execute())
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageStartingWith(SCENARIO + ": stale deviation (https://example.org/1)");
  }

  @Test
  void aRunThatHasOnlyAKnownDeviationIsGreen() throws Throwable {
    Deviations known = new Deviations(Map.of(SCENARIO, "https://example.org/1"));
    Adopted adopted = new Adopted(Faults.named("appends").orElseThrow(), known);

    adopted.test("the run could be made").getExecutable().execute();
  }

  @Test
  void aRunIsOneLineAndOneScenarioCanBeRunAlone() throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(new Adopted(Fault.NONE, Deviations.NONE).tests())
          .extracting(DynamicTest::getDisplayName)
          .hasSize(2)
          .anyMatch(name -> name.startsWith(SCENARIO + ": "));
    } finally {
      System.setOut(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8).lines().filter(it -> !it.contains("CallLog")))
        .singleElement()
        .asString()
        .startsWith("Insight Selectors: 1 passed of ");
  }

  private static final class Adopted extends ConformanceSuite {
    private final Fault fault;
    private final Deviations deviations;

    Adopted(Fault fault, Deviations deviations) {
      this.fault = fault;
      this.deviations = deviations;
    }

    @Override
    protected Subject subject() {
      return new ServedReference(fault);
    }

    @Override
    protected Deviations deviations() {
      return deviations;
    }

    @Override
    protected String only() {
      return SCENARIO;
    }

    DynamicTest test(String name) throws IOException {
      return tests().stream()
          .filter(test -> test.getDisplayName().startsWith(name))
          .findFirst()
          .orElseThrow();
    }

    List<DynamicTest> tests() throws IOException {
      return conforms().flatMap(Adopted::tests).toList();
    }

    private static Stream<DynamicTest> tests(DynamicNode node) {
      return node instanceof DynamicContainer container
          ? container.getChildren().flatMap(Adopted::tests)
          : Stream.of((DynamicTest) node);
    }
  }
}
