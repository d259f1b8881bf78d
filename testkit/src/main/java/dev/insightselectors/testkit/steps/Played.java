package dev.insightselectors.testkit.steps;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.InsightSelector;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Givens set up at a subject, for as many calls as a program makes up: what the steps do and see,
 * without a scenario around it. A call is written as in the tables of the features.
 */
public final class Played {
  private static final String PUT = "PutInsightSelectors";

  /** Every look is made as the owner of what is looked at. */
  private static final Caller ANYBODY = new Caller(Cast.CALLER, Cast.REGION);

  private final Subject subject;
  private final Setting setting;
  private final Arranged arranged;

  private Played(Subject subject, Setting setting, Arranged arranged) {
    this.subject = subject;
    this.setting = setting;
    this.arranged = arranged;
  }

  /** Arranges it; what cannot be arranged is told as a {@link Subject} tells it. */
  public static Played at(Subject subject, Setting setting) {
    return new Played(subject, setting, subject.arrange(setting));
  }

  /** What these Givens ask for. */
  public static Setting setting(List<Given> givens) {
    return draft(givens).setting();
  }

  /** Who calls, as these Givens say it. */
  public static Caller caller(List<Given> givens) {
    return draft(givens).caller();
  }

  /** The members as they are where everything has the name that the setting gives it. */
  public static ObjectNode members(Setting setting, Caller caller, Map<String, String> table) {
    return filled(new Values(Arranged.asItIs(setting)::arnOf, caller), table);
  }

  /** What the members are at this subject. */
  public ObjectNode members(Caller spokenOf, Map<String, String> table) {
    return filled(new Values(arranged::arnOf, caller(spokenOf)), table);
  }

  /** The call as this subject is sent it. */
  public ApiCall call(Caller spokenOf, String operation, Map<String, String> table) {
    return new ApiCall(caller(spokenOf), operation, members(spokenOf, table));
  }

  /** Where the answer to an accepted call says something else than was asked for. */
  public List<Difference> differences(ApiCall call, Reply reply) {
    if (!call.operation().equals(PUT) || !reply.outcome().equals(Reply.ACCEPTED)) {
      return List.of();
    }
    return Asked.of(call.members(), looks(call.caller()))
        .flatMap(asked -> reply.members().map(asked::differencesIn))
        .orElse(List.of());
  }

  /**
   * Where GetInsightSelectors tells something else of the thing of this name than what is on.
   *
   * @param destination the name of the store that receives them, if there is one
   */
  public List<Difference> differencesInRead(
      Reply reply, String name, InsightSelectors selectors, Optional<String> destination) {
    Observations looks = looks(ANYBODY);
    Asked on =
        new Asked(
            name,
            looks.arn(name),
            destination.map(looks::arn),
            Optional.of(selectors.types().stream().map(InsightType::wireName).sorted().toList()),
            asSent(selectors));
    return reply.members().map(on::differencesInRead).orElse(List.of());
  }

  private static ArrayNode asSent(InsightSelectors selectors) {
    ArrayNode sent = JsonNodeFactory.instance.arrayNode();
    for (InsightSelector selector : selectors.selectors()) {
      ArrayNode categories =
          sent.addObject()
              .put("InsightType", selector.insightType().wireName())
              .putArray("EventCategories");
      selector.eventCategories().forEach(category -> categories.add(category.wireName()));
    }
    return sent;
  }

  /** The same of what GetTrail says of it afterwards, where it says anything. */
  public List<Difference> differencesInTrail(ApiCall call) {
    Observations looks = looks(call.caller());
    return Asked.of(call.members(), looks)
        .map(
            asked ->
                looks.looksAt(asked.name()).stream()
                    .filter(look -> look.operation().equals("GetTrail"))
                    .map(subject::observe)
                    .filter(reply -> reply.outcome().equals(Reply.ACCEPTED))
                    .flatMap(reply -> reply.members().stream())
                    .flatMap(trail -> asked.differencesInTrail(trail).stream())
                    .toList())
        .orElse(List.of());
  }

  /**
   * The Insights of everything arranged, by its name, as far as the edition speaks of them; those
   * that cannot be read are left out.
   */
  public Map<String, String> insights(Edition edition) {
    return looks(ANYBODY).insights(edition);
  }

  /** What is shown of one that has these types on, with this destination. */
  public String shown(List<String> types, Optional<String> destination) {
    return looks(ANYBODY).shown(types, destination);
  }

  /** What public operations show of everything but the Insights of these. */
  public Map<String, String> everythingBut(Set<String> names, Caller spokenOf) {
    Map<String, String> all = looks(caller(spokenOf)).all();
    names.forEach(name -> all.keySet().removeAll(Observations.showingInsightsOf(name)));
    return all;
  }

  private Observations looks(Caller caller) {
    return new Observations(subject, setting, arranged, caller);
  }

  private Caller caller(Caller spokenOf) {
    return new Caller(arranged.account(spokenOf.account()), spokenOf.region());
  }

  private static SettingDraft draft(List<Given> givens) {
    SettingDraft draft = new SettingDraft();
    StepForms.play(givens, new GivenSteps(draft));
    return draft;
  }

  private static ObjectNode filled(Values values, Map<String, String> table) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    table.forEach((member, value) -> members.set(member, values.json(value)));
    return members;
  }
}
