package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.TrailReference;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.TrailRegister;
import java.util.List;
import java.util.stream.Stream;

/**
 * One call of DescribeTrails. A trail is at home in one Region of one account; whatever else shows
 * of it, in other Regions or in the accounts of its organization, is its shadow.
 */
final class TrailsAsked {
  private final Call call;
  private final TrailRegister trails;
  private final boolean withShadows;
  private final List<TrailReference> named;

  TrailsAsked(Call call, TrailRegister trails, DescribeTrailsRequest request) {
    this.call = call;
    this.trails = trails;
    this.withShadows = request.includeShadowTrails().orElse(true);
    this.named =
        request.trailNameList().orElse(List.of()).stream()
            .map(given -> new TrailReference(call, given))
            .toList();
  }

  Call call() {
    return call;
  }

  List<TrailReference> named() {
    return named;
  }

  /** The trails that were named, or else all that there are; what is unknown is left out. */
  List<Trail> trails() {
    Stream<Trail> asked =
        named.isEmpty()
            ? Stream.concat(own(), ofOrganization()).filter(this::showsHere)
            : named.stream().flatMap(one -> one.trail().stream()).distinct();
    return asked.filter(trail -> withShadows || isHome(trail)).toList();
  }

  private Stream<Trail> own() {
    return ownedBy(caller().account());
  }

  private Stream<Trail> ofOrganization() {
    return call.ports().organizations().of(caller().account()).stream()
        .map(Organization::managementAccount)
        .filter(account -> !account.equals(caller().account()))
        .flatMap(this::ownedBy)
        .filter(Trail::ofOrganization);
  }

  private Stream<Trail> ownedBy(AccountId account) {
    return Page.all(page -> trails.ownedBy(account, page)).stream();
  }

  private boolean showsHere(Trail trail) {
    return trail.isMultiRegion() || trail.homeRegion().equals(caller().region());
  }

  private boolean isHome(Trail trail) {
    return trail.account().equals(caller().account())
        && trail.homeRegion().equals(caller().region());
  }

  private Caller caller() {
    return call.caller();
  }
}
