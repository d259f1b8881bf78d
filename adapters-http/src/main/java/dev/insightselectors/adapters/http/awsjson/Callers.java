package dev.insightselectors.adapters.http.awsjson;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, by the header {@code Authorization} of AWS Signature Version 4: {@code
 * Credential=<access key id>/<date>/<Region>/<service>/aws4_request}. An access key id of twelve
 * digits is the account; the convention is shared by many emulators. Signatures are not verified: a
 * caller is whoever it claims to be. What is missing or makes no sense is replaced by the default.
 */
final class Callers {
  private static final String KEY = "Credential=";
  private static final int PARTS = 5;
  private static final AccountId ACCOUNT = new AccountId("123456789012");
  private static final Region REGION = new Region("us-east-1");
  private static final Caller ANONYMOUS = new Caller(ACCOUNT, REGION);

  /**
   * A few credentials make nearly all calls; remembered, one costs a quarter of taking it apart.
   */
  private static final int MOST_REMEMBERED = 1000;

  private final Map<String, Caller> remembered = new ConcurrentHashMap<>();

  Caller by(@Nullable String authorization) {
    int key = authorization == null ? -1 : authorization.indexOf(KEY);
    if (authorization == null || key < 0) {
      return ANONYMOUS;
    }
    String credential = credential(authorization, key + KEY.length());
    Caller known = remembered.get(credential);
    return known == null ? remember(credential) : known;
  }

  private Caller remember(String credential) {
    Caller caller = parsed(credential);
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(credential, caller);
    }
    return caller;
  }

  private static String credential(String authorization, int start) {
    int end = start;
    while (end < authorization.length() && !endsCredential(authorization.charAt(end))) {
      end++;
    }
    return authorization.substring(start, end);
  }

  private static boolean endsCredential(char c) {
    return c == ',' || c == ' ';
  }

  private static Caller parsed(String credential) {
    String[] parts = credential.split("/", -1);
    return parts.length == PARTS ? new Caller(account(parts[0]), region(parts[2])) : ANONYMOUS;
  }

  private static AccountId account(String accessKeyId) {
    return AccountId.isAccountId(accessKeyId) ? new AccountId(accessKeyId) : ACCOUNT;
  }

  private static Region region(String code) {
    return Region.isRegion(code) ? new Region(code) : REGION;
  }
}
