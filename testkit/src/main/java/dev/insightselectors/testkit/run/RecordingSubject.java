package dev.insightselectors.testkit.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.testkit.replay.Replay;
import dev.insightselectors.testkit.replay.Tape;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.Capability;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.ForwardingSubject;
import dev.insightselectors.testkit.subject.NoAnswerException;
import dev.insightselectors.testkit.subject.NotTestableException;
import dev.insightselectors.testkit.subject.Printable;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;
import dev.insightselectors.testkit.subject.UnreachableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps what was sent and received, and asks no more of a subject that is gone. */
final class RecordingSubject extends ForwardingSubject {
  private final List<Exchange> exchanges = new ArrayList<>();
  private final Observed observed = new Observed();
  private Tape tape = new Tape();
  private Optional<String> unreachable = Optional.empty();
  private String outcome = "";

  RecordingSubject(Subject subject) {
    super(subject);
  }

  void scenarioBegins() {
    exchanges.clear();
    tape = new Tape();
    outcome = "";
  }

  List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  /** The subject outlives the run. */
  @Override
  public void close() {}

  /** How the call that the scenario is about ended. */
  String outcome() {
    return outcome;
  }

  /** What the scenario did, from nothing, as a failure of it is told. */
  Optional<Replay> replay(ScenarioResult result) {
    List<String> about = new ArrayList<>();
    about.add(result.id() + " (" + result.standsFor() + ")");
    about.add(result.name());
    result
        .failure()
        .ifPresent(
            failure -> {
              about.add("What did not hold: " + failure.step());
              about.add("Expected: " + failure.expected());
              about.add("Got: " + failure.got());
              about.add(failure.message());
            });
    return tape.replay(about, info());
  }

  /** What was seen since the run began. */
  Observed observed() {
    return observed;
  }

  Optional<String> unreachable() {
    return unreachable;
  }

  @Override
  public Arranged arrange(Setting setting) {
    try {
      Arranged arranged = whileReachable(() -> super.arrange(setting));
      tape.arranged(setting, arranged);
      return arranged;
    } catch (NoAnswerException unanswered) {
      throw new NotTestableException(
          "could not be arranged: " + unanswered.getMessage(), unanswered);
    }
  }

  @Override
  public Reply call(ApiCall call) {
    Reply reply = whileReachable(() -> super.call(call));
    RawMessage message = message(call);
    keep(message, call.summary(), reply);
    tape.called(message, reply);
    return judgeable(call.operation(), reply);
  }

  @Override
  public Reply observe(ApiCall call) {
    Reply reply = whileReachable(() -> super.observe(call));
    RawMessage message = message(call);
    keep(message, call.summary(), reply);
    tape.looked(message, reply);
    return reply;
  }

  @Override
  public Reply send(RawMessage message) {
    Reply reply = whileReachable(() -> super.send(message));
    keep(message, message.summary(), reply);
    tape.called(message, reply);
    return judgeable(message.operation(), reply);
  }

  /** Who says that something is not there yet is not wrong about it. */
  private Reply judgeable(String operation, Reply reply) {
    if (reply.isNotImplemented()) {
      throw new NotTestableException(
          "not supported by the subject: %s ends in %s, HTTP %s"
              .formatted(operation, reply.outcome(), reply.status()));
    }
    outcome = reply.outcome();
    return reply;
  }

  private void keep(RawMessage message, String summary, Reply reply) {
    exchanges.add(Evidence.of(message, summary, reply, curl(message)));
    observed.members(message.operation(), reply);
    if (capabilities().contains(Capability.WIRE)) {
      observed.message(reply);
    }
  }

  private <T> T whileReachable(Supplier<T> asking) {
    unreachable.ifPresent(
        reason -> {
          throw new NotTestableException(reason);
        });
    try {
      return asking.get();
    } catch (UnreachableException gone) {
      throw gone(gone);
    } catch (NoAnswerException unanswered) {
      if (answersNothing()) {
        throw gone(unanswered);
      }
      throw unanswered;
    }
  }

  private NotTestableException gone(Throwable failure) {
    String reason = Printable.text(String.valueOf(failure.getMessage()));
    unreachable = Optional.of(reason);
    return new NotTestableException(reason, failure);
  }

  /** Asked after a call that was not answered: was it that call, or is nobody there? */
  private boolean answersNothing() {
    try {
      ApiCall anything =
          new ApiCall(
              new Caller(Cast.CALLER, Cast.REGION),
              "GetInsightSelectors",
              JsonNodeFactory.instance.objectNode());
      super.observe(anything);
      return false;
    } catch (UnreachableException | NoAnswerException gone) {
      return true;
    }
  }
}
