package dev.insightselectors.faults;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What looks like a defect and is none, with the reason: nobody can be held to what the AWS
 * documentation leaves open, and nobody can notice what makes no difference.
 */
public record Equivalents(String ids, String reason) {
  /** Each by a pattern of the ids that it is about. */
  public static final List<Equivalents> ALL =
      List.of(
          of(
              "(no|while-turning-off)-(source|destination)-characters"
                  + "|reading-no-source-(shortest|longest|characters|arn)",
              "no store has such a name, so it is refused all the same, and any of the errors for"
                  + " that will do (C5, C33, C52)"),
          of(
              "(no|while-turning-off)-store-not-pending-deletion|pending-(source|destination)-only",
              "a store that is pending deletion may take part (C13)"),
          of("selectors-malformed-as-absent", "a list that cannot be read may be told so (C34)"),
          of(
              "reading-(no|wrong-error)-call-within-quota",
              "only the calls of PutInsightSelectors that are left can be arranged"));

  private static final Set<String> VARIATIONS =
      Variations.all().stream().map(Fault::id).collect(Collectors.toUnmodifiableSet());

  private static Equivalents of(String ids, String reason) {
    return new Equivalents(ids, reason);
  }

  /** Whether it is about the fault. */
  public boolean isAbout(Fault fault) {
    return fault.id().matches(ids);
  }

  /** Why the fault is none, if it is none; variations are what nobody has to be told. */
  static Optional<String> reason(Fault fault) {
    return VARIATIONS.contains(fault.id())
        ? Optional.of("as the AWS documentation permits it")
        : ALL.stream().filter(it -> it.isAbout(fault)).map(Equivalents::reason).findFirst();
  }
}
