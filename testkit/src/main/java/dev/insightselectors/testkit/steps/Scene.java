package dev.insightselectors.testkit.steps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.inject.Inject;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.testkit.run.Observed;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.NotTestableException;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;
import io.cucumber.guice.ScenarioScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One scenario as it unfolds: what was asked for, what was called, what came of it. */
@ScenarioScoped
final class Scene {
  private static final String PUT = "PutInsightSelectors";
  private static final String IN_THE_MAKING = "ConflictException";

  private final Reads subject;
  private final Observed observed;
  private final SettingDraft draft = new SettingDraft();
  private @Nullable Observations observations;
  private @Nullable Reply reply;
  private Map<String, String> before = Map.of();
  private Optional<Asked> asked = Optional.empty();

  @Inject
  Scene(Subject subject, Observed observed) {
    this.subject = new Reads(subject);
    this.observed = observed;
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
    asks(operation, Optional.of(sent));
    reply = settled(() -> subject.call(new ApiCall(caller(), operation, sent)));
  }

  /** The same with a raw message. */
  void send(Map<String, String> parts) {
    before = arranged().all();
    RawMessage message = new MessageTable(values(), draft.firstTrail()).message(caller(), parts);
    asks(message.operation(), message.members());
    reply = settled(() -> subject.send(message));
  }

  /** What was seen before does not answer it. */
  private void asks(String operation, Optional<? extends JsonNode> request) {
    asked = request.filter(it -> operation.equals(PUT)).flatMap(it -> Asked.of(it, arranged()));
    subject.forget();
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

  /** What a look shows in the end: one that does not show yet what it has to is taken again. */
  <T> T readBack(String what, Supplier<T> look, Predicate<T> shows) {
    return readBack(what, look.get(), look, shows);
  }

  private <T> T readBack(String what, T first, Supplier<T> again, Predicate<T> shows) {
    Iterator<T> looked = List.of(first).iterator();
    T last = subject.patience().until(() -> looked.hasNext() ? looked.next() : again.get(), shows);
    if (!shows.test(first) && shows.test(last)) {
      observed.settledLate(what);
    }
    return last;
  }

  /** Where the answer to an accepted call says something else than was asked for. */
  List<Difference> differencesInAnswer() {
    return accepted().flatMap(it -> reply().members().map(it::differencesIn)).orElse(List.of());
  }

  /** The same of what was read since, if anything was. */
  List<Difference> differencesInReads() {
    return accepted()
        .map(it -> readBack(it.name(), differences(it), () -> again(it), List::isEmpty))
        .orElse(List.of());
  }

  private List<Difference> again(Asked it) {
    arranged().looksAt(it.name()).forEach(subject::observe);
    return differences(it);
  }

  private List<Difference> differences(Asked it) {
    List<Difference> all = new ArrayList<>();
    arranged().looksAt(it.name()).stream()
        .flatMap(look -> subject.last(look).stream().map(read -> differences(it, look, read)))
        .forEach(all::addAll);
    return all;
  }

  private static List<Difference> differences(Asked it, ApiCall look, Reply read) {
    return read.members()
        .filter(members -> read.outcome().equals(Reply.ACCEPTED))
        .map(
            members ->
                look.operation().equals("GetTrail")
                    ? it.differencesInTrail(members)
                    : it.differencesInRead(members))
        .orElse(List.of());
  }

  /** Nothing where the call came to no answer that could be judged. */
  private Optional<Asked> accepted() {
    return Optional.ofNullable(reply)
        .filter(answer -> answer.outcome().equals(Reply.ACCEPTED))
        .flatMap(answer -> asked);
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
    return asked.map(Asked::name);
  }

  /** What it asked for, if it was one of PutInsightSelectors for something arranged. */
  Optional<Asked> asked() {
    return asked;
  }

  /** The destination that it was called with, if it was arranged. */
  Optional<ResourceArn> destination() {
    return asked.flatMap(Asked::destination);
  }

  /** The ids of answers that were those of other answers before. */
  Set<String> repeatedIds() {
    return observed.repeatedIds();
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
