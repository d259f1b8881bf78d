package dev.insightselectors.app.conform;

import dev.insightselectors.app.FileTrouble;
import dev.insightselectors.app.serve.CannotRunException;
import dev.insightselectors.testkit.capture.Capture;
import dev.insightselectors.testkit.capture.CaptureJson;
import dev.insightselectors.testkit.run.Captured;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.subject.Subject;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * What real AWS answers where the AWS documentation leaves something open: asked and kept, or read.
 */
final class Capturing {
  @Option(
      names = "--capture",
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_CAPTURE}",
      description =
          "With --arrange aws: instead of a test, runs one scenario for each interpretation, the"
              + " cheapest that tells, and writes what was answered to this new file; all calls are"
              + " listed before any is made (INSIGHT_SELECTORS_CAPTURE).")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--captured",
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_CAPTURED}",
      description =
          "A file that --capture wrote: what was answered there decides, in place of what the kit"
              + " accepts (INSIGHT_SELECTORS_CAPTURED).")
  private Optional<Path> read = Optional.empty();

  boolean isAsked() {
    return file.isPresent();
  }

  /** What a file decides, if there is one. */
  Captured captured(FeatureSet features, PrintWriter out) {
    if (read.isEmpty()) {
      return Captured.NONE;
    }
    try {
      Capture capture = CaptureJson.read(read.get());
      Captured captured = Captured.of(capture, read.get().getFileName().toString(), features);
      tell(capture, captured, out);
      return captured;
    } catch (NoSuchFileException missing) {
      throw new CannotRunException(
          "--captured " + read.get(),
          "there is no such file",
          "Give one that conform --capture has written.",
          missing);
    } catch (IOException | IllegalArgumentException wrong) {
      throw new CannotRunException(
          "--captured " + read.get(),
          FileTrouble.reason(wrong),
          "Mend the file there, or write another one with --capture.",
          wrong);
    }
  }

  private void tell(Capture capture, Captured captured, PrintWriter out) {
    out.printf(
        "The capture %s of %s, of %s, decides %s scenarios:%n",
        read.map(Path::toString).orElse(""),
        capture.date(),
        capture.realAws() ? "real AWS" : capture.endpoint() + ", which is not real AWS",
        captured.size());
    capture
        .answers()
        .forEach(it -> out.printf("  %-4s %s (%s)%n", it.choice(), it.outcome(), it.scenario()));
    out.println();
  }

  /** Tells which scenarios are run for what, with all their calls; then, unless it is dry, runs. */
  int capture(FeatureSet features, String only, URI endpoint, AwsArrangement aws, PrintWriter out)
      throws IOException {
    Path target = file.orElseThrow().toAbsolutePath();
    if (Files.exists(target) && !aws.isDryRun()) {
      throw new CannotRunException(
          "--capture " + target,
          "the file is there already, and is not written over",
          "Give another name, or move that file away.");
    }
    Probes probes = Probes.among(features, features.chosenBy(only), aws.parts(endpoint));
    tell(probes, out);
    aws.dryRun(endpoint).tell(ConformanceRun.of(features).choosing(probes.scenarios()), out);
    if (aws.isDryRun() || probes.chosen().isEmpty()) {
      return aws.isDryRun() ? 0 : 2;
    }
    Files.createDirectories(target.getParent());
    out.printf("%nNow the calls are made.%n");
    Capture capture = run(probes, features, endpoint, aws, out);
    CaptureJson.write(capture, target);
    tell(capture, target, out);
    return capture.answers().isEmpty() ? 2 : 0;
  }

  private static Capture run(
      Probes probes, FeatureSet features, URI endpoint, AwsArrangement aws, PrintWriter out) {
    try (Subject subject = aws.subject(endpoint, out, false)) {
      return CaptureRun.of(probes, features, subject, endpoint);
    }
  }

  private static void tell(Probes probes, PrintWriter out) {
    out.printf("One scenario for each interpretation, the cheapest that tells:%n");
    probes.chosen().forEach(it -> out.printf("  %-4s %s%n", it.choice().id(), it.scenario()));
    probes.without().forEach(it -> out.printf("  %-4s none: %s%n", it.choice(), it.reason()));
    out.println();
  }

  private static void tell(Capture capture, Path target, PrintWriter out) {
    out.println();
    capture
        .answers()
        .forEach(it -> out.printf("  %-4s %s (%s)%n", it.choice(), it.outcome(), it.scenario()));
    capture
        .unanswered()
        .forEach(it -> out.printf("  %-4s not answered: %s%n", it.choice(), it.reason()));
    out.printf(
        "%n%s interpretations answered, %s not. The capture is %s%n",
        capture.answers().size(), capture.unanswered().size(), target);
    out.flush();
  }
}
