package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.AccountId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;

/**
 * One account's own credentials, and for every other account those of a role in it: the one that
 * Organizations makes in each member account.
 */
final class AssumedAccounts implements Accounts {
  private static final String ROLE = "arn:aws:iam::%s:role/OrganizationAccountAccessRole";
  private static final String SESSION = "insight-selectors";

  private final AccountId own;
  private final AwsCredentialsProvider credentials;
  private final StsClient sts;
  private final Map<AccountId, AwsCredentialsProvider> assumed = new ConcurrentHashMap<>();

  /**
   * @param sts called with the credentials of our own account
   */
  AssumedAccounts(AccountId own, AwsCredentialsProvider credentials, StsClient sts) {
    this.own = own;
    this.credentials = credentials;
    this.sts = sts;
  }

  @Override
  public AwsCredentialsProvider of(AccountId account) {
    return account.equals(own) ? credentials : assumed.computeIfAbsent(account, this::assume);
  }

  private AwsCredentialsProvider assume(AccountId account) {
    return StsAssumeRoleCredentialsProvider.builder()
        .stsClient(sts)
        .refreshRequest(role -> role.roleArn(ROLE.formatted(account)).roleSessionName(SESSION))
        .build();
  }
}
