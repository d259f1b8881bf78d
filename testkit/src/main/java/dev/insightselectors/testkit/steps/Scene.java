package dev.insightselectors.testkit.steps;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.inject.Inject;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.NotTestableException;
import dev.insightselectors.testkit.subject.Patience;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;
import io.cucumber.guice.ScenarioScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One scenario as it unfolds: what was asked for, what was called, what came of it. */
@ScenarioScoped
final class Scene {
  private static final String PUT = "PutInsightSelectors";
  private static final String IN_THE_MAKING = "ConflictException";

  private final Subject subject;
  private final SettingDraft draft = new SettingDraft();
  private @Nullable Observations observations;
  private @Nullable Reply reply;
  private Map<String, String> before = Map.of();
  private Optional<ObjectNode> put = Optional.empty();

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
    ObjectNode sent = members.get();
    put = Optional.of(sent).filter(it -> operation.equals(PUT));
    reply = settled(() -> subject.call(new ApiCall(caller(), operation, sent)));
  }

  /** The same with a raw message. */
  void send(Map<String, String> parts) {
    before = arranged().all();
    RawMessage message = new MessageTable(values(), draft.firstTrail()).message(caller(), parts);
    reply = settled(() -> subject.send(message));
  }

  /** Who calls, as the subject knows them. */
  private Caller caller() {
    return arranged().caller();
  }

  private Caller caller(Arranged arranged) {
    Caller spokenOf = draft.caller();
    return new Caller(arranged.account(spokenOf.account()), spokenOf.region());
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

  /** What PutInsightSelectors was called for, if that was called, and for something arranged. */
  Optional<String> source() {
    return named("TrailName").or(() -> named("EventDataStore"));
  }

  /** The destination that it was called with, if it was arranged. */
  Optional<ResourceArn> destination() {
    return named("InsightsDestination").map(arranged()::arn);
  }

  private Optional<String> named(String member) {
    return put.map(sent -> sent.path(member).asText(""))
        .filter(given -> !given.isEmpty())
        .flatMap(arranged()::named);
  }

  /** The looks that show something else than before the call, of those that were possible then. */
  Set<String> differing(Map<String, String> now, Set<String> but) {
    Set<String> differing = new TreeSet<>(before.keySet());
    differing.removeIf(
        look -> but.contains(look) || Objects.equals(before.get(look), now.get(look)));
    return differing;
  }

  /** Where Insights cannot be read back, nobody can say what a call has changed. */
  void refuseWhereNothingShows() {
    if (!arranged().haveInsights(before)) {
      throw new NotTestableException(
          "GetInsightSelectors does not answer, so that what a call changes does not show");
    }
  }

  Observations arranged() {
    Observations known = observations;
    if (known == null) {
      Setting setting = draft.setting();
      Arranged arranged = subject.arrange(setting);
      known = new Observations(subject, setting, arranged, caller(arranged));
      observations = known;
    }
    return known;
  }
}
