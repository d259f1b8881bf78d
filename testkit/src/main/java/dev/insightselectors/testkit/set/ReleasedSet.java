package dev.insightselectors.testkit.set;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A set as it was released, and what disputes have relaxed of it since.
 *
 * @param date the day of the release, as in {@code 2026-11-22}
 * @param digest of the set as it was released
 * @param arrange {@code aws} where the set has only what public AWS operations can arrange; empty
 *     where it has every scenario of its day
 * @param scenarios the fingerprint of each scenario as it was released, by its id
 */
public record ReleasedSet(
    String name,
    String date,
    String digest,
    Optional<String> arrange,
    List<Relaxation> relaxed,
    Map<String, String> scenarios) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** Refuses, with {@link IllegalArgumentException}, a name or a date that is none. */
  public ReleasedSet {
    relaxed = List.copyOf(relaxed);
    scenarios = Map.copyOf(scenarios);
    require(
        NAME.matcher(name).matches(),
        name + " is no name of a set: lower case, digits and hyphens");
    require(!name.equals(RequirementSet.UNRELEASED), name + " means whatever was not released");
    require(DATE.matcher(date).matches(), date + " is no day");
    require(!scenarios.isEmpty(), name + " has no scenarios");
  }

  /** These scenarios, released on this day. */
  public static ReleasedSet of(
      RequirementSet set, String name, String date, Optional<String> arrange) {
    return new ReleasedSet(name, date, set.digest(), arrange, List.of(), set.fingerprints());
  }

  /** What counts today: without what is retired, the rest as the disputes left it. */
  public RequirementSet counted() {
    Map<String, String> counted = new TreeMap<>(scenarios);
    for (Relaxation it : relaxed) {
      it.fingerprint()
          .ifPresentOrElse(
              now -> counted.replace(it.scenario(), now), () -> counted.remove(it.scenario()));
    }
    return new RequirementSet(name, counted);
  }

  RequirementSet asReleased() {
    return new RequirementSet(name, scenarios);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
