package dev.insightselectors.testkit.explore;

import dev.insightselectors.core.error.Refusal;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.rule.DeliveryRules;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.core.rule.EventDataStoreReference;
import dev.insightselectors.core.rule.PutSituation;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.core.rule.Surroundings;
import dev.insightselectors.core.rule.TrailReference;
import dev.insightselectors.documents.World;
import dev.insightselectors.testkit.spec.Choice;
import dev.insightselectors.testkit.spec.Choices;
import dev.insightselectors.testkit.subject.Reply;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the interpretations accept of one call, beside what the rules say of it. */
record Leeway(PutSituation put, SentMembers members, World world) {
  private static final Map<String, Set<String>> OUTCOMES =
      Choices.load(Edition.newest()).all().stream()
          .collect(Collectors.toMap(Choice::id, Choice::outcomes));

  /** An ARN as such, whatever it is of: its partition, service and what follows the account. */
  private static final Pattern ANY_ARN =
      Pattern.compile("arn:([^:]+):([^:]+):([^:]*):([^:]*):([^:/]+)(?:[:/](.+))?");

  private static final Pattern FOUR_NUMBERS = Pattern.compile("\\d+(\\.\\d+){3}");
  private static final int TWELVE = 12;

  /**
   * The refusal of a rule by itself. That something was not found, after what was given can be no
   * name, ARN or ID at all, is no error of its own.
   */
  <S> Optional<Refusal> refusal(Rule<S> rule, S situation) {
    return rule.judge(situation).filter(refusal -> isByItself(rule.id()));
  }

  private boolean isByItself(String rule) {
    return switch (rule) {
      case "trail-exists" -> put.trail().orElseThrow().arn().isPresent();
      case "source-exists" -> isAName(put.eventDataStore().orElseThrow());
      case "destination-exists" -> isAName(put.destination().orElseThrow());
      default -> true;
    };
  }

  private static boolean isAName(EventDataStoreReference store) {
    return (store.arn().isPresent() || !store.isArn())
        && store.given().length() >= 3
        && store.given().length() <= 256
        && store.given().matches("[a-zA-Z0-9._/\\-:]*");
  }

  /** What a call of GetInsightSelectors may end in for having broken the rule. */
  Set<String> outcomesOfReading(String rule, Refusal refusal) {
    Set<String> outcomes = outcomes(rule, refusal);
    return rule.contains("source") ? with(outcomes, "C52") : outcomes; // Of a trail: choice C51.
  }

  /** What the call may end in for having broken the rule. */
  Set<String> outcomes(String rule, Refusal refusal) {
    String own = refusal.code().wireName();
    return switch (rule) {
      case "insight-selectors-given" -> of("C6");
      case "insight-selectors-well-formed" -> of(members.isAListInAString() ? "C7" : "C34");
      case "insight-type-valid" -> Set.of(own); // Members that nobody knows are no types (C26).
      case "event-category-valid" -> of("C64");
      case "trail-or-source" -> of("C9");
      case "source-without-data-insights" -> of("C63");
      case "source-needs-destination" -> of("C35");
      case "source-shortest", "source-longest", "source-characters" -> of("C33");
      case "destination-shortest", "destination-longest", "destination-characters" ->
          ofAnUnneededDestination(of("C33"));
      case "trail-name-ip-address" -> isBeyondRange() ? of("C43") : Set.of(own);
      case "trail-arn" -> ofTrailArn(own);
      case "source-arn" -> of("C31");
      case "destination-arn" -> ofAnUnneededDestination(of("C31"));
      case "destination-same-account" -> of("C12");
      case "trail-exists" -> ofUnknownTrail(own);
      case "source-exists" -> ofUnknownSource();
      case "destination-exists" -> ofUnknownDestination();
      case "trail-home-region" -> of("C3");
      case "organization-management-account" -> ofMember(own);
      case "store-not-pending-deletion" -> of("C13");
      case "source-logs-management-events" -> isStore() ? Set.of(own) : of("C11");
      case "source-logs-data-events" -> of("C65");
      case "source-logs-write-events" ->
          isStore() && logsNoManagementEvents() ? Set.of(own) : of("C11");
      case "bucket-policy-sufficient" -> of("C39");
      case "key-exists", "key-policy-sufficient" -> of("C18");
      default -> Set.of(own);
    };
  }

  /** What the call may be refused with although no rule of the reference does. */
  Set<String> alsoRefused() {
    Set<String> also = new TreeSet<>();
    if (members.hasNull()) {
      also.addAll(of("C42"));
    }
    if (members.hasUnknown()) {
      also.addAll(of("C26"));
    }
    if (members.hasATypeTwice()) {
      also.addAll(of("C8"));
    }
    also.addAll(alsoRefusedForCategories());
    if (!put.enables() && put.source().isPresent()) {
      put.destination().ifPresent(it -> also.addAll(of("C30")));
      put.destinationStore()
          .filter(EventDataStore::isPendingDeletion)
          .ifPresent(it -> also.addAll(of("C13")));
      also.addAll(alsoRefusedWhileTurningOff());
    }
    also.remove(Reply.ACCEPTED);
    return also;
  }

  private Set<String> alsoRefusedForCategories() {
    Set<String> also = new TreeSet<>();
    if (members.hasEmptyCategories()) {
      also.addAll(of("C60"));
    }
    if (members.hasATypeTwice() && members.hasCategories()) {
      also.addAll(of("C61"));
    }
    if (put.eventDataStore().isPresent() && members.hasCategories()) {
      also.addAll(of("C67"));
    }
    return also;
  }

  /** Whoever looks at the bucket or the key while Insights are turned off, may. */
  private Set<String> alsoRefusedWhileTurningOff() {
    Set<String> also = new TreeSet<>();
    Optional<Surroundings> around = put.surroundings();
    if (around.filter(it -> it.trail().isPresent() && it.bucket().isEmpty()).isPresent()) {
      also.addAll(of("C16"));
    }
    boolean hasABadKey =
        around
            .filter(
                it ->
                    Stream.of(
                            DeliveryRules.KEY_EXISTS,
                            DeliveryRules.KEY_USABLE,
                            DeliveryRules.KEY_POLICY)
                        .anyMatch(rule -> rule.judge(it).isPresent()))
            .isPresent();
    if (hasABadKey) {
      also.addAll(of("C48"));
    }
    return also;
  }

  /** None is needed to turn a store off (choice C30), so that its form may be of no interest. */
  private Set<String> ofAnUnneededDestination(Set<String> errors) {
    if (put.enables() || put.eventDataStore().isEmpty()) {
      return errors;
    }
    return with(with(errors, "C30"), Set.of(Reply.ACCEPTED));
  }

  private boolean isBeyondRange() {
    return Stream.of(put.trail().orElseThrow().given().split("\\."))
        .anyMatch(number -> Integer.parseInt(number) > 255);
  }

  private Set<String> ofTrailArn(String own) {
    String given = put.trail().orElseThrow().given();
    var parts = ANY_ARN.matcher(given);
    if (!parts.matches()) {
      return Set.of(own);
    }
    boolean isOfAnotherKind =
        !parts.group(2).equals("cloudtrail")
            || (!parts.group(5).equals("trail") && parts.group(6) != null);
    boolean isOfAnotherPartition = !parts.group(1).equals(put.caller().partition().name());
    boolean namesATrail =
        parts.group(5).equals("trail")
            && parts.group(6) != null
            && given.contains(":trail/")
            && parts.group(4).length() == TWELVE
            && !parts.group(3).isEmpty();
    return isOfAnotherKind || isOfAnotherPartition || namesATrail ? of("C4") : Set.of(own);
  }

  private Set<String> ofUnknownTrail(String own) {
    TrailReference trail = put.trail().orElseThrow();
    TrailArn arn = trail.arn().orElseThrow();
    if (!trail.isArn()) {
      if (FOUR_NUMBERS.matcher(trail.given()).matches()) {
        return of("C43");
      }
      return isThere(it -> isNamedLike(it, arn)) ? of("C2") : Set.of(own);
    }
    Set<String> outcomes = new TreeSet<>(Set.of(own));
    if (!arn.account().equals(put.caller().account())) {
      outcomes.addAll(of("C24"));
    }
    if (!arn.region().equals(put.caller().region())) {
      outcomes.addAll(of("C3"));
    }
    return outcomes;
  }

  private static boolean isNamedLike(ResourceArn it, TrailArn arn) {
    return it instanceof TrailArn other
        && other.name().equals(arn.name())
        && other.account().equals(arn.account());
  }

  private boolean isThere(Predicate<ResourceArn> which) {
    return Stream.concat(
            world.trails().stream().map(entry -> (ResourceArn) entry.trail().arn()),
            world.eventDataStores().stream().map(entry -> (ResourceArn) entry.store().arn()))
        .anyMatch(which);
  }

  private Set<String> ofUnknownSource() {
    Optional<EventDataStoreArn> arn = put.eventDataStore().orElseThrow().arn();
    Set<String> outcomes = new TreeSet<>(of("C5"));
    if (arn.filter(it -> !it.region().equals(put.caller().region())).isPresent()) {
      outcomes.addAll(of("C22"));
    }
    if (arn.filter(it -> !it.account().equals(put.caller().account())).isPresent()) {
      outcomes.addAll(of("C49"));
    }
    return outcomes;
  }

  private Set<String> ofUnknownDestination() {
    boolean isElsewhere =
        put.destination()
            .orElseThrow()
            .arn()
            .filter(it -> !it.region().equals(put.caller().region()))
            .filter(arn -> isThere(arn::equals))
            .isPresent();
    return isElsewhere ? with(of("C5"), "C40") : of("C5");
  }

  private Set<String> ofMember(String own) {
    boolean delegated =
        put.surroundings()
            .flatMap(Surroundings::organization)
            .map(Organization::delegatedAdministrators)
            .filter(all -> all.contains(put.caller().account()))
            .isPresent();
    if (isStore()) {
      return of(delegated ? "C15" : "C14");
    }
    return delegated ? of("C38") : Set.of(own);
  }

  private boolean isStore() {
    return put.trail().isEmpty();
  }

  private boolean logsNoManagementEvents() {
    return put.source().filter(it -> !it.eventSelectors().managementEvents().any()).isPresent();
  }

  /** A member that is no string, where one is asked for (choice C29). */
  static Set<String> ofWrongType(String member) {
    Set<String> own =
        member.equals(SentMembers.TRAIL)
            ? Set.of("InvalidTrailNameException", "CloudTrailARNInvalidException")
            : of("C33");
    return with(own, "C42");
  }

  static String typeOf(String member) {
    return switch (member) {
      case SentMembers.TRAIL -> "PIS-050";
      case SentMembers.SOURCE -> "PIS-025";
      default -> "PIS-034";
    };
  }

  private static Set<String> of(String choice) {
    return Optional.ofNullable(OUTCOMES.get(choice)).orElseThrow();
  }

  private static Set<String> with(Set<String> outcomes, String choice) {
    return with(outcomes, of(choice));
  }

  private static Set<String> with(Set<String> outcomes, Set<String> more) {
    Set<String> all = new TreeSet<>(outcomes);
    all.addAll(more);
    return all;
  }
}
