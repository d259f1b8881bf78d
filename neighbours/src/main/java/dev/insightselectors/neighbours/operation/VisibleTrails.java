package dev.insightselectors.neighbours.operation;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.TrailRegister;
import java.util.stream.Stream;

/**
 * The trails that show to a caller in its Region: a trail is at home in one Region of one account;
 * whatever else shows of it, in other Regions or in the accounts of its organization, is its
 * shadow.
 */
public record VisibleTrails(Call call, TrailRegister register) {

  public Stream<Trail> all() {
    return Stream.concat(own(), ofOrganization()).filter(this::have);
  }

  /** Whether a trail that the caller may see is one of them. */
  public boolean have(Trail trail) {
    return trail.isMultiRegion() || trail.homeRegion().equals(call.caller().region());
  }

  private Stream<Trail> own() {
    return ownedBy(call.caller().account());
  }

  private Stream<Trail> ofOrganization() {
    return call.ports().organizations().of(call.caller().account()).stream()
        .map(Organization::managementAccount)
        .filter(account -> !account.equals(call.caller().account()))
        .flatMap(this::ownedBy)
        .filter(Trail::ofOrganization);
  }

  private Stream<Trail> ownedBy(AccountId account) {
    return Page.all(page -> register.ownedBy(account, page)).stream();
  }
}
