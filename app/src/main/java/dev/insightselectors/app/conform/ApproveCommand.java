package dev.insightselectors.app.conform;

import dev.insightselectors.reports.spec.LivingSpec;
import dev.insightselectors.reports.spec.Reviews;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code insight-selectors spec approve}: keeps that somebody found something right. */
@Command(
    name = "approve",
    mixinStandardHelpOptions = true,
    description = "Approves requirements and interpretations as they and their scenarios read now.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the approval is written", "2:the file or a requirement is not there"},
    footerHeading = "%nExample:%n",
    footer = "  insight-selectors spec approve PIS-002 C3 --by \"A Name\"")
public final class ApproveCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "A requirement, PIS-002, or an interpretation, C3.")
  private List<String> ids;

  @Mixin private final ReviewDesk desk = new ReviewDesk();

  @Override
  public Integer call() throws IOException {
    LivingSpec spec = KitSpec.load();
    Reviews reviews = desk.reviews();
    for (String id : ids) {
      reviews = reviews.with(desk.review(spec, id, Optional.empty(), Optional.empty()));
    }
    return desk.keep(reviews, "Approved", String.join(" ", ids));
  }
}
