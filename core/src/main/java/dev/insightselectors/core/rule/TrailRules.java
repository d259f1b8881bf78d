package dev.insightselectors.core.rule;

import dev.insightselectors.core.error.DocumentedError.CloudTrailArnInvalid;
import dev.insightselectors.core.error.DocumentedError.InvalidTrailName;
import dev.insightselectors.core.error.DocumentedError.TrailNotFound;
import dev.insightselectors.core.error.Refusal;
import dev.insightselectors.core.model.Quoted;
import dev.insightselectors.core.model.TrailName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The rules about a trail that a call refers to, whatever the operation. */
public final class TrailRules {
  /** In the words of AWS. */
  private static final Refusal ADJACENT =
      new InvalidTrailName(
          "Trail name or ARN cannot have adjacent periods (.), hyphens (-), or underscores (_)");

  private TrailRules() {}

  /** What a trail may be called, sentence by sentence. */
  public static final List<Rule<String>> NAME =
      List.of(
          name(
              "trail-name-characters",
              "may only have ASCII letters, digits, periods, underscores and dashes",
              given -> !TrailName.hasOnlyAllowedCharacters(given),
              "PIS-110"),
          name(
              "trail-name-length",
              "must have 3 to 128 characters",
              given -> !TrailName.hasAllowedLength(given),
              "PIS-112"),
          name(
              "trail-name-ends",
              "must begin and end with a letter or digit",
              given -> !TrailName.beginsAndEndsWithLetterOrDigit(given),
              "PIS-111"),
          name(
                  "trail-name-adjacent-punctuation",
                  "may not have two of periods, underscores and dashes in a row",
                  TrailName::hasAdjacentPunctuation,
                  "PIS-113",
                  "PIS-114")
              .refusingInstead((given, own) -> ADJACENT),
          name(
              "trail-name-ip-address",
              "may not look like an IP address",
              TrailName::isIpAddress,
              "PIS-115"));

  /** A trail's ARN is well formed and of the caller's partition (choice C4). */
  public static final Rule<TrailReference> ARN =
      Rule.named("trail-arn")
          .from("PIS-078", "PIS-079", "PIS-080")
          .says("An ARN given for a trail is a trail's ARN in the caller's partition")
          .brokenWhen((TrailReference trail) -> trail.isArn() && trail.arn().isEmpty())
          .refusing(
              trail ->
                  new CloudTrailArnInvalid(
                      Quoted.of(trail.given()) + " is not the ARN of a trail"));

  /** The trail is there, and is the caller's to see. */
  public static final Rule<TrailReference> EXISTS =
      Rule.named("trail-exists")
          .from("PIS-136", "PIS-137")
          .says("The trail exists and is the caller's own or of the caller's organization")
          .brokenWhen((TrailReference trail) -> trail.found().isEmpty())
          .refusing(trail -> new TrailNotFound(trail.inFull(), trail.caller().account()));

  /** All that is asked of a trail that is only looked at. */
  public static final List<Rule<TrailReference>> REFERENCE =
      Rules.all(nameRules(Optional::of), List.of(ARN, EXISTS));

  /** The name rules, about references that are names. */
  public static <S> List<Rule<S>> nameRules(Function<S, Optional<TrailReference>> trail) {
    return NAME.stream()
        .map(
            rule ->
                rule.overAny(
                    (S whole) ->
                        trail.apply(whole).filter(it -> !it.isArn()).map(TrailReference::given)))
        .toList();
  }

  private static Rule<String> name(
      String id, String demand, Predicate<String> broken, String... requirements) {
    return Rule.named(id)
        .from(requirements)
        .says("A trail name " + demand)
        .brokenWhen(broken)
        .refusing(
            given -> new InvalidTrailName("The trail name " + Quoted.of(given) + " " + demand));
  }
}
