package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.awsjson.OperationBinding;
import dev.insightselectors.core.error.DocumentedError.InvalidTrailName;
import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.port.Operation;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Operations that do on request what real ones do by bad luck. */
final class Scripted {
  static final String TARGET = "CloudTrail_20131101.";
  static final String ECHO = TARGET + "Echo";
  static final String BREAK = TARGET + "Break";
  static final String WAIT = TARGET + "Wait";

  final CountDownLatch waiting = new CountDownLatch(1);
  final CountDownLatch goOn = new CountDownLatch(1);

  /** What is asked. */
  record Text(Optional<String> text) {}

  /** What is answered: the question, who asked, and the thread that ran. */
  record Echoed(Optional<String> text, String account, String region, String thread) {}

  AwsJson protocol() {
    return new AwsJson(
        List.of(
            OperationBinding.of("Echo", Text.class, echo()),
            OperationBinding.of("Break", Text.class, broken()),
            OperationBinding.of("Wait", Text.class, patient())));
  }

  private static Operation<Text, Echoed> echo() {
    return (caller, request) ->
        request.text().filter("refuse"::equals).isPresent()
            ? Outcome.refused(new InvalidTrailName("It is refused"))
            : Outcome.accepted(echoed(caller, request));
  }

  private static Operation<Text, Echoed> broken() {
    return (caller, request) -> {
      throw new IllegalStateException("secret");
    };
  }

  private Operation<Text, Echoed> patient() {
    return (caller, request) -> {
      waiting.countDown();
      await(goOn);
      return Outcome.accepted(echoed(caller, request));
    };
  }

  private static Echoed echoed(Caller caller, Text request) {
    return new Echoed(
        request.text(),
        caller.account().value(),
        caller.region().code(),
        Thread.currentThread().getName());
  }

  static void await(CountDownLatch latch) {
    try {
      if (!latch.await(10, TimeUnit.SECONDS)) {
        throw new AssertionError("waited in vain");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
