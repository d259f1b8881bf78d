package dev.insightselectors.app.conform;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.insightselectors.reports.spec.LivingSpec;
import dev.insightselectors.reports.spec.Review;
import dev.insightselectors.reports.spec.Reviews;
import dev.insightselectors.testkit.spec.Requirement;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code insight-selectors spec approve}: keeps that somebody found requirements right. */
@Command(
    name = "approve",
    mixinStandardHelpOptions = true,
    description = "Approves requirements as they and their scenarios read now.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the approval is written", "2:the file or a requirement is not there"},
    footerHeading = "%nExample:%n",
    footer = "  insight-selectors spec approve PIS-002 PIS-003 --by \"A Name\"")
public final class ApproveCommand implements Callable<Integer> {
  private static final String FILE =
      "features/src/main/resources/dev/insightselectors/features/reviews.yaml";

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Parameters(arity = "1..*", paramLabel = "ID", description = "A requirement: PIS-002.")
  private List<String> ids;

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Option(
      names = "--by",
      paramLabel = "NAME",
      required = true,
      defaultValue = "${env:INSIGHT_SELECTORS_REVIEWER}",
      description = "Who approves (INSIGHT_SELECTORS_REVIEWER).")
  private String by;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_REVIEWS:-" + FILE + "}",
      description =
          "Where reviews are kept (INSIGHT_SELECTORS_REVIEWS; default: ${DEFAULT-VALUE}).")
  private Path file = Path.of(FILE);

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    LivingSpec living = KitSpec.load();
    Reviews reviews = ReviewsFile.read(file);
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    for (String id : ids) {
      reviews = reviews.with(review(id, today, living));
    }
    Files.write(file, reviews.text().getBytes(UTF_8));
    PrintWriter out = spec.commandLine().getOut();
    out.printf("Approved by %s: %s%n", by, String.join(" ", ids));
    out.flush();
    return 0;
  }

  private Review review(String id, String today, LivingSpec living) {
    Requirement row =
        living.inventory().row(id).orElseThrow(() -> wrong("there is no requirement " + id));
    try {
      return new Review(id, by, today, living.hash(row));
    } catch (IllegalArgumentException noReview) {
      throw wrong("--by: " + noReview.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
