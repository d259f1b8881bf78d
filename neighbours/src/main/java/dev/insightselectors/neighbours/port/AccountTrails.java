package dev.insightselectors.neighbours.port;

import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.Trail;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The trails that an account has in a partition. A trail of all Regions shows in each, takes its
 * name there and counts there; an organization's trail counts in its own account alone. Said once,
 * for the rules and for the backends that hold to it in the moment of a write.
 */
public record AccountTrails(List<Trail> trails) {
  public AccountTrails {
    trails = List.copyOf(trails);
  }

  /** Those of the account and partition of a trail. */
  public static AccountTrails of(TrailRegister register, Trail wanted) {
    return among(Page.all(page -> register.ownedBy(wanted.account(), page)).stream(), wanted);
  }

  /** Those of the partition of a trail, among all that its account has. */
  public static AccountTrails among(Stream<Trail> ofAccount, Trail wanted) {
    return new AccountTrails(
        ofAccount
            .filter(there -> there.arn().partition().equals(wanted.arn().partition()))
            .toList());
  }

  /** Those beside a trail, which is not in its own way when it is changed. */
  public AccountTrails beside(Trail changed) {
    return new AccountTrails(
        trails.stream().filter(there -> !there.arn().equals(changed.arn())).toList());
  }

  /** Whether a new trail may be among them. */
  public boolean admit(Trail fresh, int limit) {
    return !haveNameOf(fresh) && regionFullFor(fresh, limit).isEmpty();
  }

  /** Whether the name of a trail is taken in a Region where it would show. */
  public boolean haveNameOf(Trail wanted) {
    return trails.stream()
        .filter(other -> other.arn().name().equals(wanted.arn().name()))
        .anyMatch(other -> meet(other, wanted));
  }

  /** A Region where a trail would show, and where there are so many already. */
  public Optional<Region> regionFullFor(Trail wanted, int limit) {
    Stream<Region> elsewhere =
        wanted.isMultiRegion() ? trails.stream().map(Trail::homeRegion) : Stream.empty();
    return Stream.concat(Stream.of(wanted.homeRegion()), elsewhere)
        .distinct()
        .filter(region -> countIn(region) >= limit)
        .findFirst();
  }

  private static boolean meet(Trail one, Trail other) {
    return one.isMultiRegion()
        || other.isMultiRegion()
        || one.homeRegion().equals(other.homeRegion());
  }

  private long countIn(Region region) {
    return trails.stream()
        .filter(other -> other.isMultiRegion() || other.homeRegion().equals(region))
        .count();
  }
}
