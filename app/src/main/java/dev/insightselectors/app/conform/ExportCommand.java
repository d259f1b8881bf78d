package dev.insightselectors.app.conform;

import dev.insightselectors.app.serve.EditionConverter;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.vectors.VectorSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code insight-selectors spec export}: the scenarios as data, for programs without a JVM. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the scenarios of a requirement set as JSON, one document each, with a manifest that",
      "has one digest over everything, and programs for Python and Node that run them."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the vectors are written", "2:they could not be written"},
    footerHeading = "%nExample:%n",
    footer = "  insight-selectors spec export vectors")
public final class ExportCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Parameters(paramLabel = "DIR", description = "The folder; what is in it is written over.")
  private Path folder;

  @Option(
      names = "--set",
      paramLabel = "NAME",
      defaultValue = "${env:INSIGHT_SELECTORS_SET}",
      description =
          "The requirement set; unreleased: every scenario that there is"
              + " (INSIGHT_SELECTORS_SET; default: the newest released set).")
  private Optional<String> set = Optional.empty();

  @Option(
      names = "--edition",
      paramLabel = "EDITION",
      converter = EditionConverter.class,
      defaultValue = "${env:INSIGHT_SELECTORS_EDITION:-2024}",
      description =
          "The edition of the AWS documentation: what it adds to 2024, which is the pinned page, is"
              + " written too (INSIGHT_SELECTORS_EDITION; default: 2024).")
  private Edition edition = Edition.PINNED;

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(folder); // What cannot be written to is said before the work.
    FeatureSet features = CountedSet.of(FeatureSet.load(edition), set, edition);
    String digest = VectorSet.of(features).write(folder);
    PrintWriter out = spec.commandLine().getOut();
    out.printf("Written: %s%n", folder.resolve("manifest.json"));
    out.printf(
        "%s scenarios, set %s, digest %s%n",
        features.counted().size(), features.counted().name(), digest);
    out.flush();
    return 0;
  }
}
