package dev.insightselectors.app.conform;

import dev.insightselectors.app.FileTrouble;
import dev.insightselectors.app.serve.CannotRunException;
import dev.insightselectors.app.serve.EditionConverter;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.reports.spec.Review;
import dev.insightselectors.reports.spec.Reviews;
import dev.insightselectors.reports.spec.Standing;
import dev.insightselectors.testkit.run.EditionChanges;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.set.ReleasedSets;
import dev.insightselectors.testkit.set.SetText;
import dev.insightselectors.testkit.spec.Choices;
import dev.insightselectors.testkit.spec.Inventory;
import dev.insightselectors.testkit.spec.Page;
import dev.insightselectors.testkit.spec.PageCheck;
import dev.insightselectors.testkit.spec.SpecText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code insight-selectors spec}: the inventory, or how a copy of the AWS documentation differs
 * from it.
 */
@Command(
    name = "spec",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the requirements and their scenarios, writes them as a page for a review,",
      "tells what changed between two editions, or holds them against a copy of the",
      "specification's page."
    },
    subcommands = {ApproveCommand.class, ExportCommand.class, ReleaseCommand.class},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the copy is the one that the inventory was made from",
      "1:a sentence of the AWS documentation is changed, gone, moved or unowned",
      "2:the copy could not be read"
    },
    footerHeading = "%nExample:%n",
    footer = "  insight-selectors spec --document PutInsightSelectors.txt")
public final class SpecCommand implements Callable<Integer> {
  private static final String ABOUT = "A requirement, an interpretation or a scenario.";

  @Option(
      names = "--document",
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_PAGE}",
      description =
          "A copy of the AWS documentation, as plain text; with --html its sentences stand beside the rows"
              + " (INSIGHT_SELECTORS_PAGE).")
  private Optional<Path> document = Optional.empty();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_SPEC_HTML}",
      description =
          "Writes the living specification: every requirement with its scenarios, choices, faults"
              + " and review (INSIGHT_SELECTORS_SPEC_HTML).")
  private Optional<Path> html = Optional.empty();

  @Option(
      names = "--diff",
      paramLabel = "EDITION",
      arity = "2",
      converter = EditionConverter.class,
      description =
          "Two editions, 2024 2025-11 say: tells what changed from the first to the second, and what"
              + " an implementer of the first has to do.")
  private List<Edition> diff = List.of();

  @Option(
      names = "--report",
      paramLabel = "[NAME=]REPORT",
      arity = "1..*",
      description = "With --html: reports whose verdicts to show; a report.json, or its folder.")
  private List<String> reports = List.of();

  @Option(
      names = "--reviews",
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_REVIEWS}",
      description = "Who has approved what; the kit's own without it (INSIGHT_SELECTORS_REVIEWS).")
  private Optional<Path> reviews = Optional.empty();

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (!diff.isEmpty()) {
      out().print(EditionChanges.between(diff.get(0), diff.get(1)).text());
      out().flush();
      return 0;
    }
    Optional<PageCheck> check = document.map(this::check);
    if (html.isPresent()) {
      new SpecPage(reports, reviews(), check).write(html.get());
      out().println("Written: " + html.get());
      out().flush();
      return 0;
    }
    refuseWhatIsForThePageOnly();
    return check.map(this::tell).orElseGet(this::tellAll);
  }

  private int tellAll() {
    FeatureSet features = FeatureSet.load();
    out().print(SpecText.of(Inventory.load(), features.coverage(), Choices.load()));
    out().println(new Standing(KitSpec.load(), reviews()).sentence());
    out().print(SetText.of(ReleasedSets.load(), features.everything()));
    out().flush();
    return 0;
  }

  private int tell(PageCheck check) {
    check.changed().forEach(it -> tell("changed", it.row().id(), it.sentence().text()));
    check.moved().forEach(it -> tell("moved", it.row().id(), it.sentence().place()));
    check.gone().forEach(row -> tell("gone", row.id(), row.requires()));
    check.unowned().forEach(it -> tell("unowned", it.place(), it.text()));
    out()
        .println(
            check.agrees()
                ? "Every sentence of the AWS documentation has its row: "
                    + check.same().size()
                    + " rows."
                : "The copy is not the one that the inventory was made from.");
    out().flush();
    return check.agrees() ? 0 : 1;
  }

  @Command(
      name = "object",
      mixinStandardHelpOptions = true,
      description = "Keeps that something is not right, until it is answered.",
      footerHeading = "%nExample:%n",
      footer = "  insight-selectors spec object PIS-011 --by \"A Name\" --why \"Too strong\"")
  int object(
      @Mixin ReviewDesk desk,
      @Parameters(paramLabel = "ID", description = ABOUT) String id,
      @Option(names = "--why", required = true, description = "What is not right.") String why)
      throws IOException {
    return note(
        desk, "Objection", desk.review(KitSpec.load(), id, Optional.of(why), Optional.empty()));
  }

  @Command(
      name = "comment",
      mixinStandardHelpOptions = true,
      description = "Keeps what there is to say of something, until it is answered.",
      footerHeading = "%nExample:%n",
      footer = "  insight-selectors spec comment C3 --by \"A Name\" --why \"Ask AWS\"")
  int comment(
      @Mixin ReviewDesk desk,
      @Parameters(paramLabel = "ID", description = ABOUT) String id,
      @Option(names = "--why", required = true, description = "What there is to say.") String why)
      throws IOException {
    return note(
        desk, "Comment", desk.review(KitSpec.load(), id, Optional.empty(), Optional.of(why)));
  }

  @Command(
      name = "answer",
      mixinStandardHelpOptions = true,
      description = "Answers an objection or a comment, or withdraws it: it is open no more.",
      footerHeading = "%nExample:%n",
      footer = "  insight-selectors spec answer 3fa2c1 --by \"A Name\" --why \"Mended\"")
  int answer(
      @Mixin ReviewDesk desk,
      @Parameters(
              paramLabel = "NOTE",
              description = "The number that the page of spec --html shows for it.")
          String note,
      @Option(names = "--why", required = true, description = "What became of it.") String why)
      throws IOException {
    Reviews answered =
        desk.reviews()
            .answered(note, desk.answer(why))
            .orElseThrow(
                () ->
                    new CannotRunException(
                        "spec answer " + note,
                        "no open objection or comment has this number",
                        "The page that spec --html FILE writes shows the number of each."));
    return desk.keep(answered, "Answered", note);
  }

  private static int note(ReviewDesk desk, String kind, Review note) throws IOException {
    return desk.keep(desk.reviews().with(note), kind + " " + note.name(), note.id());
  }

  private Reviews reviews() {
    return reviews.map(ReviewsFile::read).orElseGet(Reviews::load);
  }

  private void refuseWhatIsForThePageOnly() {
    if (!reports.isEmpty()) {
      throw new CannotRunException(
          "--report", "it is for the page that --html writes", "Add --html FILE.");
    }
  }

  private PageCheck check(Path file) {
    try {
      return PageCheck.of(Inventory.load(), Page.read(file));
    } catch (IOException unreadable) {
      throw new CannotRunException(
          "--document " + file,
          FileTrouble.reason(unreadable),
          "Give a copy of the AWS documentation as plain text in UTF-8.",
          unreadable);
    }
  }

  private void tell(String finding, String where, String what) {
    out().printf("%-8s %s: %s%n", finding, where, what);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
