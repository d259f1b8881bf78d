package dev.insightselectors.adapters.http.awsjson;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, by the header {@code Authorization} of AWS Signature Version 4: {@code
 * Credential=<access key id>/<date>/<Region>/<service>/aws4_request}. An access key id of twelve
 * digits is the account; the convention is shared by many emulators. Signatures are not verified: a
 * caller is whoever it claims to be. What is missing or makes no sense is replaced by the default.
 */
final class Credential {
  private static final String KEY = "Credential=";
  private static final int PARTS = 5;
  private static final AccountId ACCOUNT = new AccountId("123456789012");
  private static final Region REGION = new Region("us-east-1");
  private static final Caller ANONYMOUS = new Caller(ACCOUNT, REGION);

  private Credential() {}

  static Caller caller(@Nullable String authorization) {
    int start = authorization == null ? -1 : authorization.indexOf(KEY);
    if (authorization == null || start < 0) {
      return ANONYMOUS;
    }
    String[] parts = scope(authorization, start + KEY.length()).split("/", -1);
    return parts.length == PARTS ? new Caller(account(parts[0]), region(parts[2])) : ANONYMOUS;
  }

  private static String scope(String authorization, int start) {
    int end = start;
    while (end < authorization.length() && !endsScope(authorization.charAt(end))) {
      end++;
    }
    return authorization.substring(start, end);
  }

  private static boolean endsScope(char c) {
    return c == ',' || c == ' ';
  }

  private static AccountId account(String accessKeyId) {
    return AccountId.isAccountId(accessKeyId) ? new AccountId(accessKeyId) : ACCOUNT;
  }

  private static Region region(String code) {
    return Region.isRegion(code) ? new Region(code) : REGION;
  }
}
