package dev.insightselectors.app.conform;

import dev.insightselectors.app.serve.CannotRunException;
import dev.insightselectors.app.serve.EditionConverter;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.faults.Faults;
import dev.insightselectors.reports.run.Reports;
import dev.insightselectors.testkit.aws.AwsAddress;
import dev.insightselectors.testkit.run.Captured;
import dev.insightselectors.testkit.run.Deviations;
import dev.insightselectors.testkit.run.EditionProbe;
import dev.insightselectors.testkit.run.FaultMatrix;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.spec.Inventory;
import dev.insightselectors.testkit.subject.ControlArranger;
import dev.insightselectors.testkit.subject.HttpSubject;
import dev.insightselectors.testkit.subject.NamedSubject;
import dev.insightselectors.testkit.subject.NoAnswerException;
import dev.insightselectors.testkit.subject.Paced;
import dev.insightselectors.testkit.subject.Subject;
import dev.insightselectors.testkit.subject.Target;
import dev.insightselectors.testkit.subject.Transport;
import dev.insightselectors.testkit.subject.UnreachableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code insight-selectors conform}: tests an implementation and leaves a report. */
@Command(
    name = "conform",
    mixinStandardHelpOptions = true,
    description = "Tests an implementation against the specification; without an endpoint, itself.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing failed (PARTIAL is said when not everything was judged)",
      "1:the implementation does not conform",
      "2:the run was not possible"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  insight-selectors conform --endpoint http://127.0.0.1:4586 --arrange control",
      "  insight-selectors conform --endpoint http://127.0.0.1:5000 --arrange aws --capture FILE",
      "  insight-selectors conform --explore --budget 600 --seed 7"
    })
public final class ConformCommand implements Callable<Integer> {
  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      defaultValue = "${env:INSIGHT_SELECTORS_ENDPOINT}",
      description = "The implementation (INSIGHT_SELECTORS_ENDPOINT).")
  private Optional<URI> endpoint = Optional.empty();

  @Option(
      names = "--arrange",
      paramLabel = "control|aws",
      defaultValue = "${env:INSIGHT_SELECTORS_ARRANGE:-control}",
      description =
          "How scenarios are arranged: by PUT of a world document, which replaces what the"
              + " implementation has, or through public AWS operations"
              + " (INSIGHT_SELECTORS_ARRANGE; default: control).")
  private Arrangement arrange = Arrangement.control;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "${env:INSIGHT_SELECTORS_NAME}",
      description =
          "What reports call the implementation, \"moto 5.2.1\" say; its host and port without it"
              + " (INSIGHT_SELECTORS_NAME).")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--report",
      paramLabel = "DIR",
      defaultValue = "${env:INSIGHT_SELECTORS_REPORT:-conformance-report}",
      description = "Where the report goes (INSIGHT_SELECTORS_REPORT; default: ${DEFAULT-VALUE}).")
  private Path report = Path.of("conformance-report");

  @Option(
      names = "--without-messages",
      defaultValue = "${env:INSIGHT_SELECTORS_WITHOUT_MESSAGES:-false}",
      fallbackValue = "true",
      description =
          "Leaves out of the report what was sent and received: for a result that is kept"
              + " (INSIGHT_SELECTORS_WITHOUT_MESSAGES=true|false).")
  private boolean withoutMessages;

  @Option(
      names = "--only",
      paramLabel = "TAGS|ID",
      defaultValue = "${env:INSIGHT_SELECTORS_ONLY}",
      description =
          "Which scenarios run: a requirement, the id of a scenario, or an expression of tags,"
              + " \"PIS-110 or PIS-112\" say (INSIGHT_SELECTORS_ONLY).")
  private Optional<String> only = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "NAME",
      defaultValue = "${env:INSIGHT_SELECTORS_SET}",
      description =
          "The requirement set that counts; what was added later runs, but does not count."
              + " unreleased: everything counts"
              + " (INSIGHT_SELECTORS_SET; default: the newest released set).")
  private Optional<String> set = Optional.empty();

  @Option(
      names = "--edition",
      paramLabel = "EDITION",
      converter = EditionConverter.class,
      defaultValue = "${env:INSIGHT_SELECTORS_EDITION:-2024}",
      description =
          "The edition of the AWS documentation that is judged: 2024, which is the pinned page, or"
              + " 2025-11, which has EventCategories besides. An implementation that does not speak"
              + " it yet is told so, and judged by the one before (INSIGHT_SELECTORS_EDITION;"
              + " default: 2024).")
  private Edition edition = Edition.PINNED;

  @Option(
      names = "--faults",
      description = "Also runs every deliberate defect; only for the embedded reference.")
  private boolean faults;

  @Option(
      names = "--keep",
      defaultValue = "${env:INSIGHT_SELECTORS_KEEP:-false}",
      fallbackValue = "true",
      description =
          "With --arrange aws: leaves in the implementation what the run made, to be looked at; it"
              + " is not deleted in the end (INSIGHT_SELECTORS_KEEP=true|false).")
  private boolean keep;

  @Mixin private KnownDeviations deviations = new KnownDeviations();
  @Mixin private TrustedAuthority authority = new TrustedAuthority();
  @Mixin private AwsArrangement aws = new AwsArrangement();
  @Mixin private Consent consent = new Consent();
  @Mixin private Capturing capturing = new Capturing();
  @Mixin private Exploring exploring = new Exploring();

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  private CommandSpec spec;

  enum Arrangement {
    control,
    aws
  }

  @Override
  public Integer call() throws IOException {
    authority.trust(isOverTls() || spec.commandLine().getParseResult().hasMatchedOption("--ca"));
    refuseFaultsOfOthers();
    refuseWhatIsForAws();
    if (exploring.isAsked()) {
      return explored();
    }
    FeatureSet all = FeatureSet.load(edition);
    Chosen chosen = chosen(all);
    if (capturing.isAsked()) {
      refuseIds(chosen);
      return capturing.capture(all, chosen.tags(), endpoint.orElseThrow(), aws, out());
    }
    if (aws.isDryRun()) { // Calls are made for what does not count, too.
      aws.dryRun(endpoint.orElseThrow()).tell(chosen.among(all), out());
      return 0;
    }
    Deviations known = deviations.among(all);
    Captured captured = capturing.captured(all, out());
    FeatureSet counted = CountedSet.of(all, set, edition);
    Files.createDirectories(report);
    ReplayFiles replays = new ReplayFiles(report);
    replays.removeOld();
    try (Subject subject = subject()) {
      Edition spoken = spokenBy(subject);
      FeatureSet features =
          spoken == edition ? counted : CountedSet.of(FeatureSet.load(spoken), set, spoken);
      int scenarios = chosen.count(features);
      Progress progress = new Progress(out(), features, scenarios, Ansi.AUTO.enabled());
      RunReport run =
          chosen
              .among(features)
              .with("message:" + report.resolve("messages.ndjson"))
              .excusing(known)
              .deciding(captured)
              .tellingWithReplays(
                  (result, replay) -> {
                    progress.tell(result);
                    if (!withoutMessages) {
                      replays.keep(result, replay);
                    }
                  })
              .against(subject);
      RunReport whole = faults ? run.with(triedOnFaults(features, spoken)) : run;
      Reports.write(
          withoutMessages ? whole.withoutMessages() : whole, Inventory.load(spoken), report);
      deviations.record(known, run);
      return new Summary(out(), report).tell(whole);
    }
  }

  /** The edition that was asked for, or the newest before it that the subject speaks. */
  private Edition spokenBy(Subject subject) {
    if (edition == Edition.PINNED) {
      return edition;
    }
    EditionProbe.Found found = EditionProbe.of(subject);
    if (found.edition().compareTo(edition) >= 0) {
      return edition;
    }
    out()
        .printf(
            "It speaks the edition %s, and is judged by that: what %s adds is not judged.%n",
            found.edition(), edition);
    found.instead().ifPresent(what -> out().println("It does not show what is newer: " + what));
    return found.edition();
  }

  private boolean isOverTls() {
    return Stream.concat(endpoint.stream(), aws.elsewhere().stream())
        .anyMatch(url -> "https".equals(url.getScheme()));
  }

  private FaultMatrix triedOnFaults(FeatureSet features, Edition spoken) {
    List<Fault> all = Faults.addedBy(spoken);
    if (!Ansi.AUTO.enabled()) {
      return new FaultRun(features).of(all);
    }
    FaultProgress progress = new FaultProgress(spec.commandLine().getErr(), all.size());
    return new FaultRun(features, fault -> progress.tell()).of(all);
  }

  private int explored() throws IOException {
    if (faults || capturing.isAsked() || aws.isDryRun() || only.isPresent()) {
      throw new CannotRunException(
          "--explore",
          "it goes without --faults, --capture, --dry-run and --only",
          "Leave those out, or --explore.");
    }
    try (Subject subject = subject()) {
      return exploring.explore(subject, spokenBy(subject), report, out());
    }
  }

  private Subject subject() {
    if (endpoint.isEmpty()) {
      return new ServedReference(Fault.NONE);
    }
    Subject subject =
        switch (arrange) {
          case control -> controlled(endpoint.get());
          case aws -> aws.subject(endpoint.get(), out(), keep);
        };
    return name.<Subject>map(given -> new NamedSubject(subject, given)).orElse(subject);
  }

  /** Where nobody answers, or no world is taken, nothing could be judged. */
  private Subject controlled(URI url) {
    Transport transport = new Paced(aws.messages(url, target(url)), aws.pace(url));
    Subject subject = new HttpSubject(url, new ControlArranger(), transport, aws.patience(url));
    spec.commandLine()
        .getErr()
        .println(
            "The scenarios put worlds of their own at %s; what is there is replaced."
                .formatted(url));
    spec.commandLine().getErr().flush();
    consent.askFor(url, spec.commandLine().getErr());
    try {
      ControlArranger.refuseWhereNoWorldIsTaken(subject);
    } catch (UnreachableException | NoAnswerException nobody) {
      throw AwsArrangement.noAnswer(url, nobody);
    }
    return subject;
  }

  private Target target(URI url) {
    try {
      return Target.knownTo(spelling -> aws.messages(url, spelling));
    } catch (UnreachableException | NoAnswerException nobody) {
      throw AwsArrangement.noAnswer(url, nobody);
    }
  }

  private void refuseFaultsOfOthers() {
    if (faults && endpoint.isPresent()) {
      throw new CannotRunException(
          "--faults",
          "it tries the defects of the embedded reference, without --endpoint",
          "Leave one of the two out.");
    }
  }

  private void refuseWhatIsForAws() {
    endpoint.ifPresent(aws::refuseAwsByAccident);
    boolean isAws = endpoint.isPresent() && arrange == Arrangement.aws;
    if (isAws) {
      return;
    }
    refuse("--capture", capturing.isAsked());
    refuse("--dry-run", aws.isDryRun());
    refuse("--keep", keep);
    refuse("--arrange-at", aws.elsewhere().isPresent());
    if (endpoint.filter(AwsAddress::isReal).isPresent()) {
      throw new CannotRunException(
          "--endpoint " + endpoint.get(), "real AWS takes no world document", "Add --arrange aws.");
    }
  }

  private static void refuse(String option, boolean isAsked) {
    if (isAsked) {
      throw new CannotRunException(
          option,
          "it is for an --endpoint with --arrange aws",
          "Add what is missing of these two, or leave " + option + " out.");
    }
  }

  private Chosen chosen(FeatureSet all) {
    return only.map(it -> Chosen.of(it, all)).orElseGet(() -> new Chosen("", Set.of()));
  }

  private void refuseIds(Chosen chosen) {
    if (!chosen.ids().isEmpty()) {
      throw new CannotRunException(
          "--capture",
          "it goes with an expression of tags in --only, and not with the id of a scenario",
          "Give a requirement or another tag, or leave --only out.");
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
