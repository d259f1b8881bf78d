package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.testkit.subject.NotTestableException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;

/** Which credentials act for an account at the subject. */
public interface Accounts {
  /** The secret of accounts that are claimed. */
  String SECRET = "secret";

  /** The access key id is the account id, as emulators have it; the secret is none. */
  Accounts CLAIMED =
      account ->
          StaticCredentialsProvider.create(AwsBasicCredentials.create(account.value(), SECRET));

  /** The account's credentials; a scenario that needs some that are not there is not testable. */
  AwsCredentialsProvider of(AccountId account);

  /** Credentials that somebody gave, each for the account that it belongs to. */
  static Accounts given(Map<AccountId, AwsCredentialsProvider> given) {
    return account ->
        Optional.ofNullable(given.get(account))
            .orElseThrow(
                () -> new NotTestableException("there are no credentials that act for " + account));
  }

  /**
   * One account's own credentials, and for every other account those of a role in it: the one that
   * Organizations makes in each member account.
   *
   * @param sts called with the credentials of our own account
   */
  static Accounts assumed(AccountId own, AwsCredentialsProvider credentials, StsClient sts) {
    Map<AccountId, AwsCredentialsProvider> assumed = new ConcurrentHashMap<>();
    return account ->
        account.equals(own)
            ? credentials
            : assumed.computeIfAbsent(account, it -> ofRoleIn(it, sts));
  }

  private static AwsCredentialsProvider ofRoleIn(AccountId account, StsClient sts) {
    String role = "arn:aws:iam::%s:role/OrganizationAccountAccessRole".formatted(account);
    return StsAssumeRoleCredentialsProvider.builder()
        .stsClient(sts)
        .refreshRequest(it -> it.roleArn(role).roleSessionName("insight-selectors"))
        .build();
  }
}
