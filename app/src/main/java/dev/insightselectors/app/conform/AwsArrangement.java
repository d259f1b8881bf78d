package dev.insightselectors.app.conform;

import dev.insightselectors.app.serve.CannotRunException;
import dev.insightselectors.app.serve.SdkWords;
import dev.insightselectors.testkit.aws.AwsAddress;
import dev.insightselectors.testkit.aws.Found;
import dev.insightselectors.testkit.subject.ArrangedElsewhere;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.HttpSubject;
import dev.insightselectors.testkit.subject.NoAnswerException;
import dev.insightselectors.testkit.subject.Pace;
import dev.insightselectors.testkit.subject.Patience;
import dev.insightselectors.testkit.subject.Printable;
import dev.insightselectors.testkit.subject.Subject;
import dev.insightselectors.testkit.subject.Target;
import dev.insightselectors.testkit.subject.Transport;
import dev.insightselectors.testkit.subject.UnreachableException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;
import software.amazon.awssdk.core.exception.SdkException;

/** How fast and how patiently, and of {@code --arrange aws}, with whose credentials. */
final class AwsArrangement {
  private static final int NOT_SAID = -1;
  private static final int SECONDS_ELSEWHERE = 5;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "${env:INSIGHT_SELECTORS_RATE:-0}",
      description =
          "At most N messages a second; 0 is no limit, and on real AWS one a second, or ten of"
              + " those that change nothing (INSIGHT_SELECTORS_RATE).")
  private int rate;

  @Option(
      names = "--settle",
      paramLabel = "SECONDS",
      defaultValue = "${env:INSIGHT_SELECTORS_SETTLE:-" + NOT_SAID + "}",
      description =
          "How long an effect may take to show: so long, what is read back and differs is looked at"
              + " again; 0 on loopback, and 5 elsewhere (INSIGHT_SELECTORS_SETTLE).")
  private int settle;

  @Option(
      names = "--arrange-at",
      paramLabel = "URL",
      defaultValue = "${env:INSIGHT_SELECTORS_ARRANGE_AT}",
      description =
          "Where scenarios are arranged, if not at the endpoint: behind it, when that is a gateway"
              + " (INSIGHT_SELECTORS_ARRANGE_AT).")
  private Optional<URI> elsewhere = Optional.empty();

  @Option(
      names = "--account",
      paramLabel = "PART=PROFILE",
      split = ",",
      defaultValue = "${env:INSIGHT_SELECTORS_ACCOUNTS}",
      description =
          "The AWS profile whose account plays a part: caller, management, delegated-administrator"
              + " or another (INSIGHT_SELECTORS_ACCOUNTS). With none, an emulator is told the"
              + " account as access key id; real AWS, and whatever is behind https, gets the"
              + " default credentials.")
  private Map<String, String> profiles = Map.of();

  @Option(
      names = "--yes-this-is-real-aws",
      description = "Without it an endpoint of real AWS is refused; a run there costs money.")
  private boolean sure;

  @Option(
      names = "--dry-run",
      defaultValue = "${env:INSIGHT_SELECTORS_DRY_RUN:-false}",
      fallbackValue = "true",
      description =
          "With --arrange aws: lists every call that the run would make, and makes none"
              + " (INSIGHT_SELECTORS_DRY_RUN=true|false).")
  private boolean dryRun;

  boolean isDryRun() {
    return dryRun;
  }

  Optional<URI> elsewhere() {
    return elsewhere;
  }

  Pace pace(URI endpoint) {
    if (rate < 0) {
      throw new CannotRunException(
          "--rate " + rate, "a rate is 0 messages a second or more", "Give 0 for no limit.");
    }
    if (rate > 0) {
      return Pace.of(rate);
    }
    return AwsAddress.isReal(endpoint) ? Pace.ofAws() : Pace.UNLIMITED;
  }

  /** The way for messages where a world is put: signed if it is over TLS. */
  Transport messages(URI endpoint, Target target) {
    refuseUnknownParts();
    return new AwsConnection(endpoint, Pace.UNLIMITED, profiles).beside(target);
  }

  /** The implementation, once it is known what it has. */
  Subject subject(URI endpoint, PrintWriter out, boolean keep) {
    refuseUnknownParts();
    Pace pace = pace(elsewhere.orElse(endpoint));
    AwsConnection tested = new AwsConnection(endpoint, pace, profiles);
    try {
      return subject(tested, out, keep);
    } catch (UnreachableException | SdkException | NoAnswerException failure) {
      throw noAnswer(endpoint, failure);
    }
  }

  static CannotRunException noAnswer(URI endpoint, Throwable failure) {
    String why = Printable.text(SdkWords.of(failure));
    return new CannotRunException(
        "--endpoint " + endpoint,
        why,
        "See that the implementation runs there, and that the address is the right one.",
        failure);
  }

  private Subject subject(AwsConnection tested, PrintWriter out, boolean keep) {
    AwsConnection arranged =
        elsewhere.map(url -> new AwsConnection(url, tested.pace(), profiles)).orElse(tested);
    Patience patience = patience(arranged.endpoint());
    Target target = arranged.target();
    Found found = arranged.found(target);
    HttpSubject behind =
        new HttpSubject(
            arranged.endpoint(), found.arranger(), arranged.as(found.accounts(), target), patience);
    out.printf(
        "What this run makes has %s in its name, and %s.%n",
        found.arranger().mark(), keep ? "stays there" : "is deleted in the end");
    HttpSubject subject = elsewhere.isEmpty() ? behind : inFrontOf(behind, tested, found);
    return keep
        ? subject
        : new AwsSubject(subject, found.arranger(), out).cleaningUpWhateverHappens();
  }

  private static HttpSubject inFrontOf(HttpSubject behind, AwsConnection tested, Found found) {
    return new HttpSubject(
        tested.endpoint(),
        new ArrangedElsewhere(found.arranger(), behind),
        tested.as(found.accounts(), tested.target()),
        behind.patience());
  }

  /** The calls that {@link #subject} and a run against it would make, without any of them. */
  DryRun dryRun(URI endpoint) {
    return new DryRun(elsewhere.orElse(endpoint), parts(endpoint));
  }

  /** The parts that credentials are given for; none where accounts are claimed. */
  Set<String> parts(URI endpoint) {
    refuseUnknownParts();
    return AwsConnection.parts(elsewhere.orElse(endpoint), profiles);
  }

  /** Real AWS is tested by those who say that they mean it, where the scenarios play. */
  void refuseAwsByAccident(URI tested) {
    refuseIfAws("--endpoint", tested);
    elsewhere.ifPresent(url -> refuseIfAws("--arrange-at", url));
  }

  private void refuseIfAws(String option, URI endpoint) {
    if (!AwsAddress.isReal(endpoint)) {
      return;
    }
    if (!AwsAddress.first().getHost().equals(endpoint.getHost())) {
      throw new CannotRunException(
          option + " " + endpoint,
          "the scenarios play in " + Cast.REGION,
          "Give %s %s in its place.".formatted(option, AwsAddress.first()));
    }
    if (!sure && !dryRun) {
      throw new CannotRunException(
          option + " " + endpoint,
          "this is real AWS. " + SafetyNote.TEXT,
          "See it all with --dry-run; to do it all the same, add --yes-this-is-real-aws.");
    }
  }

  Patience patience(URI endpoint) {
    if (settle < NOT_SAID) {
      throw new CannotRunException(
          "--settle " + settle, "the wait is 0 seconds or more", "Give 0 to look just once.");
    }
    int usual = isLoopback(endpoint) ? 0 : SECONDS_ELSEWHERE;
    return Patience.of(Duration.ofSeconds(settle == NOT_SAID ? usual : settle));
  }

  /** As far as the address tells, without asking anybody for it. */
  private static boolean isLoopback(URI endpoint) {
    String host = String.valueOf(endpoint.getHost());
    return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
  }

  private void refuseUnknownParts() {
    Set<String> known = new TreeSet<>(Cast.parts().values());
    profiles.keySet().stream()
        .filter(part -> !known.contains(part))
        .findFirst()
        .ifPresent(
            part -> {
              throw new CannotRunException(
                  "--account " + part,
                  "nobody plays such a part",
                  "The parts are " + String.join(", ", known) + ".");
            });
  }
}
