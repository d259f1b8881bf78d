package dev.insightselectors.app.conform;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.testkit.aws.Accounts;
import dev.insightselectors.testkit.aws.AwsAddress;
import dev.insightselectors.testkit.aws.Found;
import dev.insightselectors.testkit.aws.GivenCredentials;
import dev.insightselectors.testkit.aws.Probe;
import dev.insightselectors.testkit.aws.SignatureV4;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.ControlArranger;
import dev.insightselectors.testkit.subject.HttpTransport;
import dev.insightselectors.testkit.subject.Pace;
import dev.insightselectors.testkit.subject.Paced;
import dev.insightselectors.testkit.subject.Resending;
import dev.insightselectors.testkit.subject.Target;
import dev.insightselectors.testkit.subject.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * How an implementation is reached, as real AWS or as an emulator, and what is found there.
 *
 * @param profiles AWS profiles by the part that their account plays; with none, an emulator is told
 *     the account as access key id, and real AWS gets the default credentials
 */
record AwsConnection(URI endpoint, Pace pace, Map<String, String> profiles) {
  private static final String CALLER = "caller";
  private static final int TRIES = 6;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

  AwsConnection {
    profiles = Map.copyOf(profiles);
  }

  /** The parts that credentials are given for; none where accounts are claimed. */
  static Set<String> parts(URI endpoint, Map<String, String> profiles) {
    Set<String> parts = new TreeSet<>(profiles.keySet());
    if (AwsAddress.isReal(endpoint) || !profiles.isEmpty() || hasDefault(endpoint)) {
      parts.add(CALLER);
    }
    return parts;
  }

  Found found(Target target) {
    Function<Accounts, Transport> way = accounts -> as(accounts, target);
    if (AwsAddress.isReal(endpoint)) {
      return new GivenCredentials(credentials()).atAws();
    }
    return parts(endpoint, profiles).isEmpty()
        ? new Probe(endpoint, way).found()
        : new GivenCredentials(credentials()).at(endpoint, way);
  }

  /** The spelling of targets that is known there; AWS knows both. */
  Target target() {
    return AwsAddress.isReal(endpoint)
        ? Target.LONG
        : Target.knownTo(spelling -> as(accounts(), spelling));
  }

  /** Those to ask the first question with. */
  private Accounts accounts() {
    AwsCredentialsProvider caller = credentials().get(CALLER);
    return parts(endpoint, profiles).isEmpty() || caller == null
        ? Accounts.CLAIMED
        : account -> caller;
  }

  /** Whoever speaks TLS is given the credentials of the usual chain, if there are some. */
  private static boolean hasDefault(URI endpoint) {
    if (!"https".equals(endpoint.getScheme())) {
      return false;
    }
    try {
      DefaultCredentialsProvider.builder().build().resolveCredentials();
      return true;
    } catch (SdkClientException none) {
      return false;
    }
  }

  /**
   * The way for messages where worlds are put. Those are nobody's, and go out as the caller's; the
   * account of the caller is taken to be the one that the scenarios speak of.
   */
  Transport beside(Target target) {
    Map<String, AwsCredentialsProvider> given = credentials();
    Set<String> parts = parts(endpoint, profiles);
    if (parts.isEmpty()) {
      return HttpTransport.to(endpoint, target);
    }
    Map<AccountId, AwsCredentialsProvider> accounts = new HashMap<>();
    Cast.parts()
        .forEach(
            (account, part) -> {
              AwsCredentialsProvider credentials = given.get(part);
              if (credentials != null) {
                accounts.put(account, credentials);
              }
            });
    AwsCredentialsProvider caller = given.get(CALLER);
    if (caller != null) {
      accounts.put(ControlArranger.NOBODY.account(), caller);
    }
    return as(Accounts.given(accounts), target);
  }

  /** The way for messages of these accounts. */
  Transport as(Accounts accounts, Target target) {
    SignatureV4 signature = new SignatureV4(accounts);
    if (!AwsAddress.isReal(endpoint)) {
      return new Paced(new HttpTransport(region -> endpoint, signature, target), pace);
    }
    Transport paced = new Paced(new HttpTransport(AwsAddress::in, signature, target), pace);
    return new Resending(paced, TRIES, FIRST_PAUSE);
  }

  private Map<String, AwsCredentialsProvider> credentials() {
    Map<String, AwsCredentialsProvider> credentials = new HashMap<>();
    credentials.put(CALLER, DefaultCredentialsProvider.builder().build());
    profiles.forEach(
        (part, profile) -> credentials.put(part, ProfileCredentialsProvider.create(profile)));
    return credentials;
  }
}
