package dev.insightselectors.adapters.http.signature;

import dev.insightselectors.core.model.AccountId;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;

/**
 * Who may call: the profiles of a file in the format that AWS's own clients share. Profiles without
 * an access key are for clients alone, and left aside.
 */
public final class Credentials {
  private static final AccountId DEFAULT_ACCOUNT = new AccountId("123456789012");
  private static final String KEY = "aws_access_key_id";

  private final Map<String, Credential> byKey = new LinkedHashMap<>();

  private Credentials() {}

  /** An {@link IllegalArgumentException} tells, without a secret, why a file cannot be used. */
  public static Credentials read(Path file) {
    Credentials all = new Credentials();
    ProfileFile.builder()
        .content(file)
        .type(ProfileFile.Type.CREDENTIALS)
        .build()
        .profiles()
        .values()
        .forEach(profile -> profile.property(KEY).ifPresent(key -> all.add(key, profile)));
    if (all.byKey.isEmpty()) {
      throw new IllegalArgumentException("no profile has an " + KEY);
    }
    return all;
  }

  public Collection<Credential> all() {
    return byKey.values();
  }

  Optional<Credential> of(String accessKeyId) {
    return Optional.ofNullable(byKey.get(accessKeyId));
  }

  private void add(String key, Profile profile) {
    Credential credential =
        new Credential(
            profile.name(),
            key,
            profile
                .property("aws_secret_access_key")
                .orElseThrow(() -> wrong(profile, "has no aws_secret_access_key")),
            profile.property("aws_session_token"),
            profile.property("x_security_token_expires").map(time -> time(profile, time)),
            profile
                .property("aws_account_id")
                .map(id -> account(profile, id))
                .orElse(DEFAULT_ACCOUNT));
    if (byKey.put(key, credential) != null) {
      throw wrong(profile, "has the " + KEY + " of another profile");
    }
  }

  private static AccountId account(Profile profile, String id) {
    if (!AccountId.isAccountId(id)) {
      throw wrong(profile, "has an aws_account_id that is not 12 digits");
    }
    return new AccountId(id);
  }

  private static Instant time(Profile profile, String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException notATime) {
      throw wrong(profile, "has an x_security_token_expires that is no time of RFC 3339");
    }
  }

  private static IllegalArgumentException wrong(Profile profile, String what) {
    return new IllegalArgumentException("the profile " + profile.name() + " " + what);
  }
}
