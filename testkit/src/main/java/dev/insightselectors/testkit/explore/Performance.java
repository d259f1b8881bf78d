package dev.insightselectors.testkit.explore;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelector;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.SourceEventCategory;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.documents.World;
import dev.insightselectors.testkit.explore.Mismatch.Kind;
import dev.insightselectors.testkit.steps.Difference;
import dev.insightselectors.testkit.steps.Given;
import dev.insightselectors.testkit.steps.Played;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One walk at a subject, each step held against a model that follows the subject's answers. */
final class Performance {
  private static final String TO = " to ";

  private final List<Given> givens;
  private final Setting setting;
  private final Judge judge;
  private final Edition edition;
  private final Subject subject;
  private final Played played;
  private final Ledger ledger;
  private final WireForm wire = new WireForm();
  private final Map<ResourceArn, String> names = new HashMap<>();
  private final Map<ResourceArn, InsightSelection> on = new HashMap<>();
  private final Map<List<Given>, Caller> callers = new HashMap<>();
  private final Set<String> readable = new TreeSet<>();
  private long callsLeft;
  private boolean isLost;
  private int lookingAfter = 1;
  private int unseen;

  Performance(Subject subject, List<Given> givens, Ledger ledger, Edition edition) {
    this.givens = givens;
    this.subject = subject;
    this.ledger = ledger;
    this.setting = Played.setting(givens);
    this.judge = new Judge(setting.world(), edition);
    this.edition = edition;
    this.played = Played.at(subject, setting);
    this.callsLeft = callsLeft(setting.world());
    setting.names().forEach((name, arn) -> names.put(arn, name));
    setting.world().trails().forEach(it -> on.put(it.trail().arn(), it.selection()));
    setting.world().eventDataStores().forEach(it -> on.put(it.store().arn(), it.selection()));
    ledger.state(on.values());
    names.forEach(
        (arn, name) -> {
          if (isReadable(arn)) {
            readable.add(name);
          }
        });
  }

  /** Whether its owner may ask for its Insights where it is. */
  private boolean isReadable(ResourceArn arn) {
    ObjectNode members =
        JsonNodeFactory.instance
            .objectNode()
            .put(arn instanceof TrailArn ? SentMembers.TRAIL : SentMembers.SOURCE, arn.toString());
    return Judge.isReadable(judge.get(new Caller(arn.account(), arn.region()), members, on));
  }

  private static long callsLeft(World world) {
    return world.quotas().stream()
        .mapToLong(quota -> quota.calls() - quota.used())
        .min()
        .orElse(Long.MAX_VALUE);
  }

  /** What is wrong with the first call that something is wrong with, and how far it got. */
  Optional<Mismatch> play(Turn turn) {
    return turn.operation().equals(Turn.GET) ? get(turn) : put(turn);
  }

  private Caller caller(Turn turn) {
    return callers.computeIfAbsent(
        turn.circumstances(),
        circumstances -> {
          List<Given> all = new ArrayList<>(givens);
          all.addAll(circumstances);
          return Played.caller(all);
        });
  }

  /** What the call may end in now. */
  Allowed allowed(Turn turn) {
    Caller caller = caller(turn);
    ObjectNode spoken = Played.members(setting, caller, turn.table());
    return turn.operation().equals(Turn.GET)
        ? judge.get(caller, spoken, on)
        : judge.put(caller, spoken, on, callsLeft > 0);
  }

  /** Looks at what has become of everything after so many refusals only. */
  Performance lookingAfter(int refusals) {
    lookingAfter = refusals;
    return this;
  }

  /** Whether there is a quota, and another call would stand otherwise to it. */
  boolean isSpent() {
    return callsLeft < 1;
  }

  private Optional<Mismatch> get(Turn turn) {
    Caller caller = caller(turn);
    ObjectNode spoken = Played.members(setting, caller, turn.table());
    Allowed allowed = judge.get(caller, spoken, on);
    Reply reply = subject.observe(played.call(caller, turn.operation(), turn.table()));
    ledger.step(turn, allowed, reply);
    return outcome(turn, allowed, reply)
        .or(() -> differences(Kind.READING, allowed, told(judge.read(caller, spoken, on), reply)));
  }

  /** What an answer says that is not so, of what was asked about. */
  private List<Difference> told(Optional<ResourceArn> about, Reply reply) {
    if (about.isEmpty() || !reply.outcome().equals(Reply.ACCEPTED)) {
      return List.of();
    }
    InsightSelection now = selection(about.get());
    return played.differencesInRead(
        reply,
        name(about.get()),
        now.selectors(),
        now.destination().flatMap(it -> Optional.ofNullable(names.get(it))));
  }

  private InsightSelection selection(ResourceArn arn) {
    return Optional.ofNullable(on.get(arn)).orElseThrow();
  }

  private Optional<Mismatch> put(Turn turn) {
    Caller caller = caller(turn);
    ObjectNode spoken = Played.members(setting, caller, turn.table());
    Allowed allowed = judge.put(caller, spoken, on, callsLeft > 0);
    ApiCall call = played.call(caller, turn.operation(), turn.table());
    Reply reply = subject.call(call);
    callsLeft--;
    ledger.step(turn, allowed, reply);
    Optional<Mismatch> wrong = outcome(turn, allowed, reply);
    boolean accepted = reply.outcome().equals(Reply.ACCEPTED);
    Optional<Map.Entry<ResourceArn, InsightSelection>> effect =
        accepted ? judge.effect(caller, spoken, on) : Optional.empty();
    effect.ifPresent(it -> on.put(it.getKey(), it.getValue()));
    if (accepted) {
      ledger.state(on.values());
    }
    Optional<Mismatch> after = after(turn, allowed, call, reply, effect.map(Map.Entry::getKey));
    isLost = after.isPresent();
    return wrong.or(() -> after).or(() -> wire.mismatch(subject, reply));
  }

  /** Whether the subject may stand otherwise now than the model does. */
  boolean isLost() {
    return isLost;
  }

  private Optional<Mismatch> after(
      Turn turn, Allowed allowed, ApiCall call, Reply reply, Optional<ResourceArn> changed) {
    boolean accepted = reply.outcome().equals(Reply.ACCEPTED);
    if (!accepted && ++unseen % lookingAfter != 0) {
      return Optional.empty();
    }
    return readBack(turn, allowed, changed) // An answer that tells what was done is right so far.
        .or(() -> differences(Kind.ANSWER, allowed, played.differences(call, reply)))
        .or(() -> differences(Kind.READING, allowed, inTrail(call, reply)));
  }

  private Optional<Mismatch> outcome(Turn turn, Allowed allowed, Reply reply) {
    if (allowed.has(reply)) {
      return Optional.empty();
    }
    Kind kind =
        reply.outcome().equals(Reply.ACCEPTED)
            ? Kind.ACCEPTED
            : allowed.mayBeRefused() ? Kind.OTHER_ERROR : Kind.REFUSED;
    List<String> about =
        allowed.requirements().isEmpty() ? Aims.of(turn) : Aims.against(turn, kind, allowed);
    List<String> requirements =
        Stream.concat(about.stream(), Aims.ofError(kind, allowed, reply.outcome()))
            .distinct()
            .toList();
    String expected =
        allowed.outcomes().isEmpty() ? "an error" : String.join(", ", allowed.outcomes());
    return Optional.of(
        new Mismatch(kind, expected, reply.outcome(), allowed.broken(), requirements));
  }

  private Optional<Mismatch> differences(Kind kind, Allowed allowed, List<Difference> differences) {
    return differences.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Mismatch(
                kind,
                words(differences, Difference::expected),
                words(differences, Difference::got),
                allowed.broken(),
                differences.stream().map(Difference::requirement).distinct().toList()));
  }

  /** GetTrail need not say it, and what it says has to be so. */
  private List<Difference> inTrail(ApiCall call, Reply reply) {
    return reply.outcome().equals(Reply.ACCEPTED) ? played.differencesInTrail(call) : List.of();
  }

  private static String words(List<Difference> differences, Function<Difference, String> value) {
    return String.join(
        "; ", differences.stream().map(it -> it.what() + " " + value.apply(it)).toList());
  }

  private Optional<Mismatch> readBack(Turn turn, Allowed allowed, Optional<ResourceArn> changed) {
    Map<String, String> expected = expected();
    Map<String, String> now =
        subject
            .patience()
            .until(() -> played.insights(edition), seen -> differing(expected, seen).isEmpty());
    List<String> differing = differing(expected, now);
    if (differing.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> target = changed.map(names::get);
    Kind kind =
        changed.isEmpty()
            ? Kind.REFUSAL_WITH_EFFECT
            : target.filter(differing::contains).isPresent() ? Kind.EFFECT : Kind.NEIGHBOUR;
    String which = target.filter(differing::contains).orElse(differing.get(0));
    return Optional.of(
        new Mismatch(
            kind,
            which + ": " + expected.get(which),
            which + ": " + now.get(which),
            allowed.broken(),
            Aims.ofEffect(
                turn, kind, allowed, isOfDestination(expected.get(which), now.get(which)))));
  }

  /** Whether the types are the same, and go elsewhere. */
  private static boolean isOfDestination(@Nullable String expected, @Nullable String now) {
    return expected != null
        && now != null
        && expected.contains(TO)
        && now.startsWith(expected.substring(0, expected.indexOf(TO)))
        && !now.startsWith(expected.substring(0, expected.indexOf(TO)) + ",");
  }

  /** The Insights that are on now, as Givens that say so. */
  List<Given> state() {
    return on.entrySet().stream()
        .filter(entry -> entry.getValue().selectors().enableSomething())
        .map(entry -> Given.of(OnNow.of(name(entry.getKey()), entry.getValue().selectors())))
        .sorted(Comparator.comparing(Given::text))
        .toList();
  }

  private Map<String, String> expected() {
    Map<String, String> expected = new TreeMap<>();
    on.forEach((arn, selection) -> expected.put(name(arn), shown(selection)));
    return expected;
  }

  private String name(ResourceArn arn) {
    return Optional.ofNullable(names.get(arn)).orElseThrow();
  }

  private String shown(InsightSelection selection) {
    return played.shown(
        selection.selectors().selectors().stream().map(Performance::shown).toList(),
        selection.destination().flatMap(it -> Optional.ofNullable(names.get(it))));
  }

  /** Management events alone need not be named. */
  private static String shown(InsightSelector selector) {
    return selector.insightType().wireName()
        + (selector.watches(SourceEventCategory.DATA)
            ? " on "
                + selector.eventCategories().stream()
                    .map(SourceEventCategory::wireName)
                    .sorted()
                    .collect(Collectors.joining(", "))
            : "");
  }

  private List<String> differing(Map<String, String> expected, Map<String, String> now) {
    return now.entrySet().stream()
        .filter(seen -> readable.contains(seen.getKey()))
        .filter(seen -> !seen.getValue().equals(expected.get(seen.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }
}
