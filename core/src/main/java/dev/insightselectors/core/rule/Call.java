package dev.insightselectors.core.rule;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.port.Ports;

/**
 * A call, however often it has to be judged.
 *
 * @param admitted whether it is within the quota: asked, and so spent, once, before anything is
 *     judged
 */
public record Call(String operation, Caller caller, Ports ports, boolean admitted) {

  /** Whether the caller owns it, or it is of an organization that both are in. */
  boolean maySee(InsightsSource source) {
    AccountId owner = source.arn().account();
    return owner.equals(caller.account())
        || (source.ofOrganization()
            && ports.organizations().of(caller.account()).filter(it -> it.has(owner)).isPresent());
  }
}
