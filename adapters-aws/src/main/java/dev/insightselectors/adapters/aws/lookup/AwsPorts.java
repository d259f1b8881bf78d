package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.port.EventDataStores;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.Trails;
import java.time.InstantSource;

/**
 * The ports over AWS, for the account that our credentials belong to. Where CloudTrail has
 * Insights, and how often it may be called, CloudTrail itself tells when it is called.
 */
public record AwsPorts(AwsClients clients) {
  /** Whose account this is: the first call, so it also tells whether AWS can be reached. */
  public AccountId account() {
    return new AccountId(
        new AwsCall("STS GetCallerIdentity")
            .answer(() -> clients.sts().getCallerIdentity().account()));
  }

  /**
   * The ports of our account.
   *
   * @param dryRun whether accepted calls are answered without being made
   */
  public Ports of(AccountId own, InstantSource clock, boolean dryRun) {
    Trails trails = new AwsTrails(clients);
    EventDataStores stores = new AwsEventDataStores(clients);
    return new Ports(
        trails,
        stores,
        new AwsInsightSelections(clients, trails, stores, dryRun),
        new AwsBuckets(clients.s3()),
        new AwsKmsKeys(clients),
        new AwsOrganizations(clients.organizations(), clients.iam(), own),
        region -> true,
        (caller, operation) -> true,
        clock);
  }
}
