package dev.insightselectors.core.rule;

import dev.insightselectors.core.error.DocumentedError.CloudTrailArnInvalid;
import dev.insightselectors.core.error.DocumentedError.InvalidParameter;
import dev.insightselectors.core.model.Quoted;
import java.util.List;
import java.util.regex.Pattern;

/** The rules about an event data store that a call refers to, whatever the operation. */
public final class EventDataStoreRules {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 256;
  private static final Pattern CHARACTERS = Pattern.compile("[a-zA-Z0-9._/\\-:]*");

  private EventDataStoreRules() {}

  /** Which of the AWS documentation's sentences bound a parameter that names a store. */
  public record Bounds(String prefix, String shortest, String longest, String pattern) {}

  /** The parameter EventDataStore. */
  public static final Bounds SOURCE = new Bounds("source", "PIS-026", "PIS-027", "PIS-028");

  /** The parameter InsightsDestination. */
  public static final Bounds DESTINATION =
      new Bounds("destination", "PIS-035", "PIS-036", "PIS-037");

  /** Length and characters of what is given. */
  public static List<Rule<EventDataStoreReference>> shape(Bounds bounds) {
    return List.of(
        Rule.named(bounds.prefix() + "-shortest")
            .from(bounds.shortest(), "PIS-104", "PIS-105")
            .says("What names an event data store has at least 3 characters")
            .brokenWhen((EventDataStoreReference store) -> store.given().length() < SHORTEST)
            .refusing(store -> refusal(store, "must have at least 3 characters")),
        Rule.named(bounds.prefix() + "-longest")
            .from(bounds.longest(), "PIS-104", "PIS-105")
            .says("What names an event data store has at most 256 characters")
            .brokenWhen((EventDataStoreReference store) -> store.given().length() > LONGEST)
            .refusing(store -> refusal(store, "must have at most 256 characters")),
        Rule.named(bounds.prefix() + "-characters")
            .from(bounds.pattern(), "PIS-104", "PIS-105")
            .says("What names an event data store has letters, digits and . _ / - : only")
            .brokenWhen(
                (EventDataStoreReference store) -> !CHARACTERS.matcher(store.given()).matches())
            .refusing(store -> refusal(store, "may only have letters, digits and . _ / - :")));
  }

  /** A store's ARN is well formed and of the caller's partition (choice C4). */
  public static Rule<EventDataStoreReference> arn(Bounds bounds) {
    return Rule.named(bounds.prefix() + "-arn")
        .from("PIS-078", "PIS-079", "PIS-081")
        .says("An ARN given for an event data store is a store's, in the caller's partition")
        .brokenWhen((EventDataStoreReference store) -> store.isArn() && store.arn().isEmpty())
        .refusing(
            store ->
                new CloudTrailArnInvalid(
                    Quoted.of(store.given()) + " is not the ARN of an event data store"));
  }

  /** The store is there, in this Region, and is the caller's to see (choices C5 and C22). */
  public static Rule<EventDataStoreReference> exists(Bounds bounds) {
    return Rule.named(bounds.prefix() + "-exists")
        .from("PIS-104", "PIS-105")
        .says("The event data store exists in this Region and is the caller's to see")
        .brokenWhen((EventDataStoreReference store) -> store.found().isEmpty())
        .refusing(store -> refusal(store, "names no event data store: " + store.inFull()));
  }

  private static InvalidParameter refusal(EventDataStoreReference store, String reason) {
    return new InvalidParameter(store.parameter(), reason);
  }
}
