package dev.insightselectors.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.testkit.run.Deviations;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.set.RequirementSet;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.Capability;
import dev.insightselectors.testkit.subject.ForwardingSubject;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;
import dev.insightselectors.testkit.subject.SubjectInfo;
import dev.insightselectors.testkit.subject.UnreachableException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** A project that stays with a set is not broken by what the kit adds to the features. */
class ConformanceSuiteTest {
  private static final FeatureSet FEATURES = FeatureSet.load();

  @Test
  void whatFailsAndDoesNotCountIsSkipped() throws IOException {
    String later = FEATURES.scenarios().get(0).id();
    List<DynamicTest> tests = tests(suite(without(later)));

    assertThat(tests).hasSize(1 + FEATURES.scenarios().size());
    assertThatThrownBy(() -> test(tests, later).getExecutable().execute())
        .isInstanceOf(TestAbortedException.class)
        .hasMessage("does not count: failed");
  }

  @Test
  void whatFailsAndCountsFails() throws IOException {
    String one = FEATURES.scenarios().get(0).id();
    List<DynamicTest> tests = tests(suite(FEATURES.everything()));

    assertThatThrownBy(() -> test(tests, one).getExecutable().execute())
        .isInstanceOf(AssertionFailedError.class);
  }

  @Test
  void aFailureThatIsKnownIsSkippedWithItsLink() throws IOException {
    String one = FEATURES.scenarios().get(0).id();
    String link = "https://example.org/1";
    List<DynamicTest> tests =
        tests(suite(FEATURES.everything(), new Broken(), new Deviations(Map.of(one, link))));

    assertThatThrownBy(() -> test(tests, one).getExecutable().execute())
        .isInstanceOf(TestAbortedException.class)
        .hasMessageStartingWith(one + ": known deviation (" + link + ")");
  }

  @Test
  void aKnownFailureOfNoScenarioThatThereIsIsNamed() {
    Deviations known = new Deviations(Map.of("no-such", "https://example.org/1"));

    assertThatThrownBy(() -> tests(suite(FEATURES.everything(), new Broken(), known)))
        .hasMessage(
            "deviations(): there is no scenario no-such. Take it out of the list, or mend its id.");
  }

  @Test
  void aRunThatCouldNotBeMadeIsNotGreen() throws IOException {
    List<DynamicTest> tests = tests(suite(FEATURES.everything(), new Gone(), Deviations.NONE));

    assertThatThrownBy(() -> test(tests, "the run could be made").getExecutable().execute())
        .isInstanceOf(AssertionFailedError.class)
        .hasMessage("gone");
  }

  private static DynamicTest test(List<DynamicTest> tests, String id) {
    return tests.stream()
        .filter(test -> test.getDisplayName().startsWith(id))
        .findFirst()
        .orElseThrow();
  }

  private static RequirementSet without(String id) {
    Map<String, String> fewer = new TreeMap<>(FEATURES.everything().fingerprints());
    fewer.remove(id);
    return new RequirementSet("made-up", fewer);
  }

  private static List<DynamicTest> tests(ConformanceSuite suite) throws IOException {
    return suite.conforms().flatMap(ConformanceSuiteTest::tests).toList();
  }

  private static Stream<DynamicTest> tests(DynamicNode node) {
    return node instanceof DynamicContainer container
        ? container.getChildren().flatMap(ConformanceSuiteTest::tests)
        : Stream.of((DynamicTest) node);
  }

  private static ConformanceSuite suite(RequirementSet set) {
    return suite(set, new Broken(), Deviations.NONE);
  }

  private static ConformanceSuite suite(
      RequirementSet set, Subject subject, Deviations deviations) {
    return new ConformanceSuite() {
      @Override
      protected Subject subject() {
        return subject;
      }

      @Override
      protected RequirementSet set() {
        return set;
      }

      @Override
      protected Deviations deviations() {
        return deviations;
      }
    };
  }

  /** Nobody is there. */
  private static final class Gone extends ForwardingSubject {
    Gone() {
      super(new Broken());
    }

    @Override
    public Reply call(ApiCall call) {
      throw new UnreachableException("gone");
    }

    @Override
    public Reply observe(ApiCall look) {
      return call(look);
    }
  }

  /** Breaks down whatever is asked of it. */
  private static final class Broken implements Subject {
    @Override
    public SubjectInfo info() {
      return new SubjectInfo("broken", "", "in process");
    }

    @Override
    public Set<Capability> capabilities() {
      return Set.of(Capability.values());
    }

    @Override
    public Arranged arrange(Setting setting) {
      throw new IllegalStateException("broken");
    }

    @Override
    public Reply call(ApiCall call) {
      throw new IllegalStateException("broken");
    }

    @Override
    public Reply send(RawMessage message) {
      throw new IllegalStateException("broken");
    }
  }
}
