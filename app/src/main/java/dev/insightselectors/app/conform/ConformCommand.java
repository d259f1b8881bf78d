package dev.insightselectors.app.conform;

import dev.insightselectors.testkit.fault.Fault;
import dev.insightselectors.testkit.fault.Faults;
import dev.insightselectors.testkit.report.Reports;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.Deviations;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.spec.Inventory;
import dev.insightselectors.testkit.subject.ControlArranger;
import dev.insightselectors.testkit.subject.HttpSubject;
import dev.insightselectors.testkit.subject.Pace;
import dev.insightselectors.testkit.subject.Subject;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
    footerHeading = "%nExample:%n",
    footer = "  insight-selectors conform --endpoint http://127.0.0.1:4586 --arrange control")
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
          "How scenarios are arranged: by PUT of a world document, or through public AWS"
              + " operations (INSIGHT_SELECTORS_ARRANGE; default: control).")
  private Arrangement arrange = Arrangement.control;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      defaultValue = "${env:INSIGHT_SELECTORS_REPORT:-conformance-report}",
      description = "Where the report goes (INSIGHT_SELECTORS_REPORT; default: ${DEFAULT-VALUE}).")
  private Path report = Path.of("conformance-report");

  @Option(
      names = "--only",
      paramLabel = "TAGS",
      defaultValue = "${env:INSIGHT_SELECTORS_ONLY}",
      description =
          "A tag expression that chooses scenarios, \"@PIS-110 or @PIS-112\" say"
              + " (INSIGHT_SELECTORS_ONLY).")
  private Optional<String> only = Optional.empty();

  @Option(
      names = "--deviations",
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_DEVIATIONS}",
      description = "Known failures, as YAML (INSIGHT_SELECTORS_DEVIATIONS).")
  private Optional<Path> deviations = Optional.empty();

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
      names = "--faults",
      description = "Also runs every deliberate defect; only for the embedded reference.")
  private boolean faults;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "${env:INSIGHT_SELECTORS_RATE:-0}",
      description = "At most N messages a second; 0 is no limit (INSIGHT_SELECTORS_RATE).")
  private int rate;

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  private CommandSpec spec;

  enum Arrangement {
    control,
    aws
  }

  @Override
  public Integer call() throws IOException {
    refuseFaultsOfOthers();
    refuseRealAws();
    Deviations known = knownDeviations();
    FeatureSet features = CountedSet.of(FeatureSet.load(), set);
    Files.createDirectories(report);
    Progress progress = new Progress(out(), features);
    try (Subject subject = subject()) {
      RunReport run =
          ConformanceRun.of(features)
              .only(only.orElse(""))
              .with("message:" + report.resolve("messages.ndjson"))
              .excusing(known)
              .telling(progress::tell)
              .against(subject);
      RunReport whole = faults ? run.with(new FaultRun(features).of(Faults.all())) : run;
      Reports.write(whole, Inventory.load(), report);
      return new Summary(out(), report).tell(whole);
    }
  }

  private Subject subject() {
    if (endpoint.isEmpty()) {
      return new ServedReference(Fault.NONE);
    }
    return switch (arrange) {
      case control -> new HttpSubject(endpoint.get(), new ControlArranger(), pace());
      case aws -> AwsSubject.at(endpoint.get(), pace(), out());
    };
  }

  private Deviations knownDeviations() {
    try {
      return deviations.isEmpty() ? Deviations.NONE : Deviations.read(deviations.get());
    } catch (IOException unreadable) {
      throw new ParameterException(
          spec.commandLine(), "--deviations " + deviations.get() + ": " + unreadable.getMessage());
    }
  }

  private void refuseFaultsOfOthers() {
    if (faults && endpoint.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--faults is for the embedded reference, without --endpoint");
    }
  }

  /** A run creates and deletes trails, stores, buckets and keys, and some of that costs money. */
  private void refuseRealAws() {
    String host = endpoint.map(URI::getHost).orElse("");
    if (host.endsWith(".amazonaws.com") || host.endsWith(".amazonaws.com.cn")) {
      throw new ParameterException(
          spec.commandLine(),
          "--endpoint " + host + " is real AWS, where this kit was never tried: it does not sign");
    }
  }

  private Pace pace() {
    if (rate < 0) {
      throw new ParameterException(spec.commandLine(), "--rate is 0 or more, not " + rate);
    }
    return rate == 0 ? Pace.UNLIMITED : Pace.of(rate);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
