package dev.insightselectors.core.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One statement of a policy.
 *
 * @param sid its name, for people
 * @param principals whom it speaks of
 * @param actions what may be done, or not be done
 * @param resources to what; a statement without resources speaks of the one that has the policy
 * @param conditions all of them must hold
 */
public record Statement(
    Optional<String> sid,
    Effect effect,
    Principals principals,
    Matcher actions,
    Matcher resources,
    List<Condition> conditions) {
  private static final int SHOWN = 3;

  public Statement {
    conditions = List.copyOf(conditions);
  }

  static Statement allowingEverything(String service) {
    return new Statement(
        Optional.empty(),
        Effect.ALLOW,
        Principals.services(service),
        Matcher.ANY,
        Matcher.ANY,
        List.of());
  }

  boolean allows(Access access) {
    return mayAllow(access)
        && conditions.stream().allMatch(condition -> condition.surelyHolds(access));
  }

  boolean denies(Access access) {
    return effect == Effect.DENY
        && speaksOf(access)
        && conditions.stream().allMatch(condition -> condition.mayHold(access));
  }

  /** Whether it allows the access if its conditions hold. */
  boolean mayAllow(Access access) {
    return effect == Effect.ALLOW && speaksOf(access);
  }

  /** The conditions that decide over an access that it speaks of, those that surely hold last. */
  String told(Access access) {
    return conditions.stream()
        .filter(one -> effect == Effect.DENY || !one.surelyHolds(access))
        .sorted(Comparator.comparing(one -> one.surelyHolds(access)))
        .limit(SHOWN)
        .map(one -> one.told(access))
        .collect(Collectors.joining("; "));
  }

  private boolean speaksOf(Access access) {
    return principals.include(access.service())
        && actions.matchesIgnoringCase(access.action())
        && resources.matches(access.resource(), access);
  }

  /** What a statement does to the accesses that it speaks of. */
  public enum Effect {
    ALLOW,
    DENY
  }
}
