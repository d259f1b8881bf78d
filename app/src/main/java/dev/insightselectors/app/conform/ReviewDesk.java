package dev.insightselectors.app.conform;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.insightselectors.app.serve.CannotRunException;
import dev.insightselectors.reports.spec.LivingSpec;
import dev.insightselectors.reports.spec.Review;
import dev.insightselectors.reports.spec.Reviews;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command of a review needs: who reviews, and the file that it is kept in. */
final class ReviewDesk {
  private static final Path OURS =
      Path.of("features/src/main/resources/dev/insightselectors/features/reviews.yaml");

  private static final Path HERE = Path.of("reviews.yaml");

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Option(
      names = "--by",
      paramLabel = "NAME",
      required = true,
      defaultValue = "${env:INSIGHT_SELECTORS_REVIEWER}",
      description = "Who says so (INSIGHT_SELECTORS_REVIEWER).")
  private String by;

  @Option(
      names = {"--reviews", "--file"},
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_REVIEWS}",
      description =
          "Where reviews are kept, in a file that is made if it is not there; without it in that of"
              + " the features where the repository's root is, and elsewhere in reviews.yaml"
              + " (INSIGHT_SELECTORS_REVIEWS).")
  private Optional<Path> file = Optional.empty();

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** What is said here, as what it is about reads now. */
  Review review(LivingSpec spec, String id, Optional<String> objection, Optional<String> comment) {
    String hash =
        spec.hash(id)
            .orElseThrow(
                () ->
                    new CannotRunException(
                        place() + " " + id,
                        "there is no requirement, interpretation or scenario of this id",
                        "insight-selectors spec lists what there is."));
    return well(() -> new Review(id, by, today(), hash, objection, comment, Optional.empty()));
  }

  Review.Answer answer(String why) {
    return well(() -> new Review.Answer(by, today(), why));
  }

  /** A file of the reviewer's own begins with what the features have. */
  Reviews reviews() {
    return Files.notExists(kept()) ? Reviews.load() : ReviewsFile.read(kept());
  }

  int keep(Reviews reviews, String said, String what) throws IOException {
    Path kept = kept().toAbsolutePath();
    Files.createDirectories(kept.getParent());
    Files.write(kept, reviews.text().getBytes(UTF_8));
    PrintWriter out = command.commandLine().getOut();
    out.printf("%s by %s: %s%n", said, by, what);
    if (!kept().equals(OURS)) {
      out.printf("It is kept in %s; spec --html FILE --reviews %s shows it.%n", kept, kept());
    }
    out.flush();
    return 0;
  }

  /** What a reviewer says is never put among sources that are not there. */
  private Path kept() {
    return file.orElse(Files.exists(OURS) ? OURS : HERE);
  }

  private <T> T well(Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException wrong) {
      throw new CannotRunException(
          place(),
          String.valueOf(wrong.getMessage()),
          "insight-selectors " + place() + " --help shows an example.",
          wrong);
    }
  }

  private String place() {
    return "spec " + command.name();
  }

  private static String today() {
    return LocalDate.now(ZoneOffset.UTC).toString();
  }
}
