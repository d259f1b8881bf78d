package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.AccountId;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** The access key id is the account id, as emulators have it; the secret is none. */
public final class ClaimedAccounts implements Accounts {
  static final String SECRET = "secret";

  @Override
  public AwsCredentialsProvider of(AccountId account) {
    return StaticCredentialsProvider.create(AwsBasicCredentials.create(account.value(), SECRET));
  }
}
