package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.testkit.subject.NotTestableException;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/** Credentials that somebody gave, each for the account that it belongs to. */
public final class GivenAccounts implements Accounts {
  private final Map<AccountId, AwsCredentialsProvider> given;

  public GivenAccounts(Map<AccountId, AwsCredentialsProvider> given) {
    this.given = Map.copyOf(given);
  }

  @Override
  public AwsCredentialsProvider of(AccountId account) {
    return Optional.ofNullable(given.get(account))
        .orElseThrow(
            () -> new NotTestableException("there are no credentials that act for " + account));
  }
}
