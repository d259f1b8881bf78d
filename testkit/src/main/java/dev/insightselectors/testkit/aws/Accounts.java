package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.AccountId;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/** Which credentials act for an account at the subject. */
public interface Accounts {

  /** The account's credentials; a scenario that needs some that are not there is not testable. */
  AwsCredentialsProvider of(AccountId account);
}
