package dev.insightselectors.app.conform;

import dev.insightselectors.app.serve.CannotRunException;
import dev.insightselectors.testkit.aws.Accounts;
import dev.insightselectors.testkit.aws.AwsAddress;
import dev.insightselectors.testkit.aws.Found;
import dev.insightselectors.testkit.aws.GivenCredentials;
import dev.insightselectors.testkit.aws.Probe;
import dev.insightselectors.testkit.aws.SignatureV4;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.HttpTransport;
import dev.insightselectors.testkit.subject.Pace;
import dev.insightselectors.testkit.subject.Paced;
import dev.insightselectors.testkit.subject.Patience;
import dev.insightselectors.testkit.subject.Resending;
import dev.insightselectors.testkit.subject.Subject;
import dev.insightselectors.testkit.subject.Transport;
import dev.insightselectors.testkit.subject.UnreachableException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import picocli.CommandLine.Option;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;

/** The options of {@code --arrange aws}: whose credentials, how fast, how patiently. */
final class AwsArrangement {
  private static final String CALLER = "caller";
  private static final int NOT_SAID = -1;
  private static final int SECONDS_AT_AWS = 15;
  private static final int TRIES_AT_AWS = 6;
  private static final Duration FIRST_PAUSE_AT_AWS = Duration.ofSeconds(1);

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "${env:INSIGHT_SELECTORS_RATE:-0}",
      description =
          "At most N messages a second; 0 is no limit, and on real AWS one a second, or ten of those"
              + " that change nothing (INSIGHT_SELECTORS_RATE).")
  private int rate;

  @Option(
      names = "--settle",
      paramLabel = "SECONDS",
      defaultValue = "${env:INSIGHT_SELECTORS_SETTLE:-" + NOT_SAID + "}",
      description =
          "How long an effect may take to show; 0 unless it is real AWS, and there 15"
              + " (INSIGHT_SELECTORS_SETTLE).")
  private int settle;

  @Option(
      names = "--account",
      paramLabel = "PART=PROFILE",
      split = ",",
      defaultValue = "${env:INSIGHT_SELECTORS_ACCOUNTS}",
      description =
          "The AWS profile whose account plays a part: caller, management, delegated-administrator or"
              + " another (INSIGHT_SELECTORS_ACCOUNTS). With none, an emulator is told the account as"
              + " access key id, and real AWS gets the default credentials.")
  private Map<String, String> profiles = Map.of();

  @Option(
      names = "--yes-this-is-real-aws",
      description = "Without it an endpoint of real AWS is refused; a run there costs money.")
  private boolean sure;

  @Option(
      names = "--dry-run",
      description = "With --arrange aws: lists every call that the run would make, and makes none.")
  private boolean dryRun;

  boolean isDryRun() {
    return dryRun;
  }

  Pace pace(URI endpoint) {
    if (rate < 0) {
      throw new CannotRunException("--rate is 0 or more, not " + rate);
    }
    if (rate > 0) {
      return Pace.of(rate);
    }
    return AwsAddress.isReal(endpoint) ? Pace.ofAws() : Pace.UNLIMITED;
  }

  /** The implementation, once it is known what it has. */
  Subject subject(URI endpoint, PrintWriter out) {
    refuseUnknownParts();
    Pace pace = pace(endpoint);
    Patience patience = patience(endpoint);
    try {
      Found found = found(endpoint, accounts -> transport(endpoint, accounts, pace));
      return new AwsSubject(
          endpoint, found.arranger(), transport(endpoint, found.accounts(), pace), patience, out);
    } catch (UnreachableException | SdkException failure) {
      throw new CannotRunException("--endpoint " + endpoint + ": " + failure.getMessage(), failure);
    }
  }

  /** The calls that {@link #subject} and a run against it would make, without any of them. */
  DryRun dryRun(URI endpoint) {
    refuseUnknownParts();
    boolean given = AwsAddress.isReal(endpoint) || !profiles.isEmpty();
    return new DryRun(endpoint, given ? parts() : Set.of());
  }

  /** Real AWS is tested by those who say that they mean it, where the scenarios play. */
  void refuseAwsByAccident(URI endpoint) {
    if (!AwsAddress.isReal(endpoint)) {
      return;
    }
    if (!AwsAddress.first().getHost().equals(endpoint.getHost())) {
      throw new CannotRunException(
          "the scenarios play in %s: --endpoint %s".formatted(Cast.REGION, AwsAddress.first()));
    }
    if (!sure && !dryRun) {
      throw new CannotRunException(
          "--endpoint %s is real AWS. %s See it all with --dry-run; to do it all the same, add"
                  .formatted(endpoint, SafetyNote.TEXT)
              + " --yes-this-is-real-aws.");
    }
  }

  private Found found(URI endpoint, Function<Accounts, Transport> transports) {
    if (AwsAddress.isReal(endpoint)) {
      return new GivenCredentials(credentials()).atAws();
    }
    return profiles.isEmpty()
        ? new Probe(endpoint, transports).found()
        : new GivenCredentials(credentials()).at(endpoint, transports);
  }

  private static Transport transport(URI endpoint, Accounts accounts, Pace pace) {
    SignatureV4 signature = new SignatureV4(accounts);
    if (!AwsAddress.isReal(endpoint)) {
      return new Paced(new HttpTransport(region -> endpoint, signature), pace);
    }
    Transport paced = new Paced(new HttpTransport(AwsAddress::in, signature), pace);
    return new Resending(paced, TRIES_AT_AWS, FIRST_PAUSE_AT_AWS);
  }

  private Map<String, AwsCredentialsProvider> credentials() {
    Map<String, AwsCredentialsProvider> credentials = new HashMap<>();
    credentials.put(CALLER, DefaultCredentialsProvider.builder().build());
    profiles.forEach(
        (part, profile) -> credentials.put(part, ProfileCredentialsProvider.create(profile)));
    return credentials;
  }

  private Patience patience(URI endpoint) {
    if (settle < NOT_SAID) {
      throw new CannotRunException("--settle is 0 or more, not " + settle);
    }
    int usual = AwsAddress.isReal(endpoint) ? SECONDS_AT_AWS : 0;
    return Patience.of(Duration.ofSeconds(settle == NOT_SAID ? usual : settle));
  }

  private Set<String> parts() {
    Set<String> parts = new TreeSet<>(profiles.keySet());
    parts.add(CALLER);
    return parts;
  }

  private void refuseUnknownParts() {
    Set<String> known = new TreeSet<>(Cast.parts().values());
    profiles.keySet().stream()
        .filter(part -> !known.contains(part))
        .findFirst()
        .ifPresent(
            part -> {
              throw new CannotRunException(
                  "--account %s: there is no such part; there is: %s"
                      .formatted(part, String.join(", ", known)));
            });
  }
}
