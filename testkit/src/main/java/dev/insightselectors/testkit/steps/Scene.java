package dev.insightselectors.testkit.steps;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.inject.Inject;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.Patience;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;
import io.cucumber.guice.ScenarioScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One scenario as it unfolds: what was asked for, what was called, what came of it. */
@ScenarioScoped
final class Scene {
  private static final String IN_THE_MAKING = "ConflictException";

  private final Subject subject;
  private final SettingDraft draft = new SettingDraft();
  private @Nullable Observations observations;
  private @Nullable Reply reply;
  private Map<String, String> before = Map.of();

  @Inject
  Scene(Subject subject) {
    this.subject = subject;
  }

  SettingDraft draft() {
    return draft;
  }

  Values values() {
    return new Values(arranged().arranged()::arnOf, caller());
  }

  /** Arranges everything, looks at it, and calls. */
  void call(String operation, Supplier<ObjectNode> members) {
    before = arranged().all();
    reply = settled(() -> subject.call(new ApiCall(caller(), operation, members.get())));
  }

  /** The same with a raw message. */
  void send(Map<String, String> parts) {
    before = arranged().all();
    RawMessage message = new MessageTable(values(), draft.firstTrail()).message(caller(), parts);
    reply = settled(() -> subject.send(message));
  }

  /** Who calls, as the subject knows them. */
  private Caller caller() {
    Caller spokenOf = draft.caller();
    return new Caller(arranged().arranged().account(spokenOf.account()), spokenOf.region());
  }

  /** What was just made may be in the making still; that passes. */
  private Reply settled(Supplier<Reply> calling) {
    return subject.patience().until(calling, answer -> !answer.outcome().equals(IN_THE_MAKING));
  }

  Patience patience() {
    return subject.patience();
  }

  Reply reply() {
    return Optional.ofNullable(reply)
        .orElseThrow(() -> new IllegalStateException("nothing was called"));
  }

  Map<String, String> before() {
    return before;
  }

  Observations arranged() {
    Observations known = observations;
    if (known == null) {
      Setting setting = draft.setting();
      Arranged arranged = subject.arrange(setting);
      known = new Observations(subject, setting, arranged);
      observations = known;
    }
    return known;
  }
}
