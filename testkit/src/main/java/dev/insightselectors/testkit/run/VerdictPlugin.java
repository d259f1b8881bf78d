package dev.insightselectors.testkit.run;

import dev.insightselectors.testkit.subject.NotDeclaredException;
import dev.insightselectors.testkit.subject.NotTestableException;
import dev.insightselectors.testkit.subject.Printable;
import io.cucumber.plugin.EventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.HookTestStep;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStep;
import io.cucumber.plugin.event.TestStepFinished;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.ValueWrapper;

/** Listens to Cucumber and gives every scenario its verdict. */
final class VerdictPlugin implements EventListener {
  private final Map<String, ScenarioEntry> entries;
  private final RecordingSubject subject;
  private final Consumer<ScenarioResult> progress;
  private final List<ScenarioResult> results = new ArrayList<>();
  private String failedStep = "";

  VerdictPlugin(
      Map<String, ScenarioEntry> entries,
      RecordingSubject subject,
      Consumer<ScenarioResult> progress) {
    this.entries = entries;
    this.subject = subject;
    this.progress = progress;
  }

  /** The key under which a scenario's entry is known: its file and line. */
  static String key(String file, long line) {
    return file + ":" + line;
  }

  List<ScenarioResult> results() {
    return List.copyOf(results);
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestCaseStarted.class, started -> begins());
    publisher.registerHandlerFor(TestStepFinished.class, this::stepEnds);
    publisher.registerHandlerFor(TestCaseFinished.class, this::ends);
  }

  private void begins() {
    failedStep = "";
    subject.scenarioBegins();
  }

  private void stepEnds(TestStepFinished finished) {
    if (failedStep.isEmpty() && finished.getResult().getStatus() != Status.PASSED) {
      failedStep = text(finished.getTestStep());
    }
  }

  private static String text(TestStep step) {
    if (step instanceof PickleStepTestStep pickleStep) {
      return pickleStep.getStep().getKeyword() + pickleStep.getStep().getText();
    }
    return step instanceof HookTestStep ? "" : step.getCodeLocation();
  }

  private void ends(TestCaseFinished finished) {
    ScenarioResult result = result(finished.getTestCase(), finished.getResult());
    results.add(result);
    progress.accept(result);
  }

  private ScenarioResult result(TestCase testCase, Result result) {
    String key =
        key(FeatureReader.file(testCase.getUri().toString()), testCase.getLocation().getLine());
    ScenarioEntry entry = Optional.ofNullable(entries.get(key)).orElseThrow();
    Verdict verdict = verdict(result);
    return new ScenarioResult(
        entry.id(),
        entry.feature(),
        entry.file(),
        entry.rule(),
        requirements(entry, result),
        entry.chosen(),
        entry.name(),
        entry.steps(),
        verdict,
        verdict == Verdict.PASSED ? Optional.empty() : Optional.of(failure(result)),
        Optional.empty(),
        subject.outcome(),
        subject.exchanges(),
        result.getDuration());
  }

  /** Those of its rule, and those that the answer broke though the rule is about something else. */
  private static List<String> requirements(ScenarioEntry entry, Result result) {
    return result.getError() instanceof WrongAnswerError wrong
        ? Stream.concat(entry.requirements().stream(), wrong.requirements().stream())
            .distinct()
            .toList()
        : entry.requirements();
  }

  /** What Cucumber calls skipped without one of our own reasons is a failure. */
  private static Verdict verdict(Result result) {
    if (result.getStatus() == Status.PASSED) {
      return Verdict.PASSED;
    }
    if (result.getError() instanceof NotDeclaredException) {
      return Verdict.NOT_DECLARED;
    }
    return result.getError() instanceof NotTestableException
        ? Verdict.NOT_TESTABLE
        : Verdict.FAILED;
  }

  private Failure failure(Result result) {
    Throwable error = result.getError();
    String message =
        error == null || error.getMessage() == null
            ? "the step is " + result.getStatus()
            : String.valueOf(error.getMessage());
    if (error instanceof AssertionFailedError comparison) {
      return new Failure(
          error instanceof WrongAnswerError ? WrongAnswerError.STEP : failedStep,
          value(comparison.getExpected()),
          value(comparison.getActual()),
          Printable.text(message));
    }
    return new Failure(failedStep, "", "", Printable.text(message));
  }

  private static String value(ValueWrapper wrapper) {
    return wrapper == null ? "" : Printable.text(String.valueOf(wrapper.getValue()));
  }
}
