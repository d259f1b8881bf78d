package dev.insightselectors.adapters.http.signature;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Quoted;
import dev.insightselectors.core.model.Region;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who calls: signs the call again with the secret that belongs to its access key, and
 * compares. What is asked of a call, and what else is answered, is in docs/signatures.md.
 */
public final class Signatures {
  private static final String SERVICE = "cloudtrail";
  private static final String TERMINATOR = "aws4_request";
  private static final String TIME = "x-amz-date";
  private static final String TOKEN = "x-amz-security-token";
  private static final String BODY_HASH = "x-amz-content-sha256";
  private static final int DATE_LENGTH = 8;
  private static final Duration FURTHEST = Duration.ofMinutes(5);
  private static final DateTimeFormatter TIMES =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final Credentials known;
  private final InstantSource clock;

  public Signatures(Credentials known, InstantSource clock) {
    this.known = known;
    this.clock = clock;
    SdkSigner.getReady(known.all().iterator().next());
  }

  /** Whose call it is, for certain: the account is the credential's, the Region the scope's. */
  public Caller caller(SignedCall call) throws Unproven {
    Authorization given = Authorization.of(call.header("authorization"));
    refuseQuery(call.query());
    refuseWrongScope(given);
    Instant time = time(call.header(TIME), given.date());
    refuseUnsigned(call, given);
    Credential credential = credential(given.accessKeyId(), call.header(TOKEN));
    String hash = call.bodyHash();
    refuseOtherBody(call.header(BODY_HASH), hash);
    String again = SdkSigner.resigned(call, hash, given, time, credential);
    if (!isSame(again, SdkSigner.rest(given.signedHeaders(), given.signature()))) {
      throw Unproven.invalid(
          "The signature is not that of this call under the secret of its access key: the secret is"
              + " another, or the call was changed after it was signed.");
    }
    return new Caller(credential.account(), new Region(given.region()));
  }

  private static void refuseQuery(@Nullable String query) throws Unproven {
    if (query != null && !query.isEmpty()) {
      throw Unproven.invalid("A call has no query string, so none was signed.");
    }
  }

  private static void refuseWrongScope(Authorization given) throws Unproven {
    if (!given.service().equals(SERVICE)) {
      throw wrongScope("is for the service %s, not " + SERVICE, given.service());
    }
    if (!given.terminator().equals(TERMINATOR)) {
      throw wrongScope("ends with %s, not " + TERMINATOR, given.terminator());
    }
    if (!Region.isRegion(given.region())) {
      throw wrongScope("names %s, which is no Region", given.region());
    }
  }

  private static Unproven wrongScope(String what, String given) {
    return Unproven.invalid(
        "The scope of the credential " + what.formatted(Quoted.of(given)) + ".");
  }

  private Instant time(@Nullable String given, String date) throws Unproven {
    Instant time = time(given);
    if (!String.valueOf(given).substring(0, DATE_LENGTH).equals(date)) {
      throw wrongScope("is for the date %s, not that of X-Amz-Date", date);
    }
    Instant now = clock.instant();
    if (Duration.between(time, now).abs().compareTo(FURTHEST) > 0) {
      throw Unproven.invalid(
          "The call was signed at %s, more than 5 minutes %s %s, the time of this server."
              .formatted(
                  given,
                  time.isBefore(now) ? "before" : "after",
                  TIMES.format(LocalDateTime.ofInstant(now, ZoneOffset.UTC))));
    }
    return time;
  }

  private static Instant time(@Nullable String given) throws Unproven {
    try {
      return LocalDateTime.parse(String.valueOf(given), TIMES).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException none) {
      throw Unproven.incomplete("The call has no X-Amz-Date like 20260131T235959Z.");
    }
  }

  private static void refuseUnsigned(SignedCall call, Authorization given) throws Unproven {
    Set<String> names = Set.copyOf(given.names());
    if (!names.contains("host") || call.hasHeaderOfAmazonBesides(names)) {
      throw Unproven.invalid("Host and every header X-Amz-* have to be among SignedHeaders.");
    }
    if (!names.stream().allMatch(call.headers()::contains)) {
      throw Unproven.invalid("SignedHeaders names a header that the call does not have.");
    }
  }

  private Credential credential(String key, @Nullable String token) throws Unproven {
    Credential credential = known.of(key).orElseThrow(Unproven::unknown);
    if (!isSame(credential.token().orElse(""), Optional.ofNullable(token).orElse(""))) {
      throw Unproven.unknown();
    }
    if (credential.until().filter(end -> end.isBefore(clock.instant())).isPresent()) {
      throw Unproven.expired();
    }
    return credential;
  }

  /** Where a hash of the body is sent, it is signed too; so nothing but the body can have it. */
  private static void refuseOtherBody(@Nullable String given, String hash) throws Unproven {
    if (given != null && !isSame(given, hash)) {
      throw Unproven.invalid(
          "X-Amz-Content-Sha256 is not the hash of the body; a body cannot be left unsigned, nor"
              + " be signed in chunks.");
    }
  }

  /** In the same time whatever the first difference is. */
  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
