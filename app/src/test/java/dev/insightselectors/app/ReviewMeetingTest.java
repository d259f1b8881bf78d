package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.testkit.spec.Inventory;
import dev.insightselectors.testkit.spec.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A review of ten rows in a browser, from finding the sentence to approving and objecting. Skipped
 * where there is no browser.
 */
@Timeout(300)
@Tag("long")
class ReviewMeetingTest {
  private static final List<String> ROWS =
      List.of(
          "PIS-002", "PIS-009", "PIS-011", "PIS-024", "PIS-049", "PIS-055", "PIS-091", "PIS-112",
          "PIS-134", "PIS-147");

  @TempDir Path folder;
  private Path document;
  private Path reviews;

  @BeforeEach
  void beginWithACopyOfThePageAndNoReviews() throws IOException {
    document = Files.writeString(folder.resolve("page.txt"), pageOfOurOwn());
    reviews = folder.resolve("reviews.yaml");
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void findsApprovesAndObjects(int width) throws IOException {
    try (OpenPage it = opened("", width)) {
      // Typing takes seconds a sentence.
      for (String row : ROWS.subList(0, width > 1000 ? 5 : 2)) {
        findBySentence(it, row);
      }
    }
    say("approve", ROWS.subList(0, 8), "--by", "A Name");
    say("object", List.of("PIS-134"), "--by", "A Name", "--why", "Too strong");
    say("comment", List.of("PIS-147"), "--by", "A Name", "--why", "See PIS-154");
    say("approve", List.of("C3"), "--by", "A Name");

    try (OpenPage it = opened("", width)) {
      assertThat(it.text(".open"))
          .contains("9 are approved, 0 are stale and ")
          .contains("Objection to PIS-134 by A Name: Too strong")
          .contains("Comment to PIS-147 by A Name: See PIS-154");
      it.click(".open [href='#PIS-134']");
      assertThat(it.isInSight("#PIS-134")).isTrue();
      assertThat(it.text("#PIS-134")).contains("objected", "Too strong", "spec answer");
      it.click("#filter-approved");
      assertThat(it.ids("main article")).hasSize(9).contains("PIS-011", "C3");
      it.click("#filter-all");
      assertThat(it.run("return document.documentElement.scrollWidth"))
          .isEqualTo(it.run("return document.documentElement.clientWidth"));
      assertThat(it.console()).isEmpty();
    }
  }

  /** What a reviewer does who holds the page: looks for its words, and reads what stands there. */
  private static void findBySentence(OpenPage it, String row) {
    it.run("document.getElementById('search').value = ''");
    it.type("#search", sentence(row));

    assertThat(it.ids("main article")).containsExactly(row);
    assertThat(it.text("#" + row)).contains(sentence(row), "Requires", "Stands in");
    if (!it.texts("#" + row + " details").isEmpty()) {
      it.click("#" + row + " summary");
      assertThat(it.text("#" + row)).contains("When ", "Then ");
    }
  }

  @Test
  void breaksNoIdWithinAWord() throws IOException {
    try (OpenPage it = opened("", 390)) {
      it.run("document.querySelectorAll('details').forEach(it => it.open = true)");

      assertThat(it.run(TALL_IDS)).asString().isEmpty();
    }
  }

  @Test
  void isPossibleWithoutAScript() throws IOException {
    try (OpenPage it = OpenPage.of(page(), "#trail-with-store-parameters/a-source", 390, false)) {
      assertThat(it.text(".open")).contains("0 are approved, 0 are stale and ");
      assertThat(it.text("#PIS-134")).contains(sentence("PIS-134"));
      it.click("#PIS-134 summary");
      assertThat(it.text("#PIS-134")).contains("When ", "Then ");
    }
  }

  /** The ids of rows and interpretations that take more than a line. */
  private static final String TALL_IDS =
      "return [...document.querySelectorAll('.row-head .id, .ids .id, .rule .id')]"
          + ".filter(it => it.getClientRects().length > 1).map(it => it.textContent).join()";

  private OpenPage opened(String fragment, int width) throws IOException {
    return OpenPage.of(page(), fragment, width, true);
  }

  private Path page() throws IOException {
    Path page = folder.resolve("spec.html");
    run("spec", "--html", page.toString(), "--document", document.toString(), "--reviews", kept());
    return page;
  }

  private String kept() throws IOException {
    return (Files.exists(reviews) ? reviews : Files.writeString(reviews, "[]\n")).toString();
  }

  private void say(String command, List<String> ids, String... options) throws IOException {
    List<String> words = new ArrayList<>(List.of("spec", command));
    words.addAll(ids);
    words.addAll(List.of(options));
    words.addAll(List.of("--reviews", kept()));
    run(words.toArray(String[]::new));
  }

  private static void run(String... words) {
    CommandRun run = CommandRun.of(words);
    assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
  }

  /** A page with the headings of the real one and a sentence of ours for each row. */
  private static String pageOfOurOwn() {
    StringBuilder page = new StringBuilder();
    String section = "";
    Optional<String> about = Optional.empty();
    for (Requirement row : Inventory.load().rows()) {
      boolean another = !row.section().equals(section);
      about = another ? Optional.empty() : about;
      section = row.section();
      page.append(isHeading(row, another, about) ? heading(row, another) : sentence(row.id()))
          .append("\n\n");
      about = row.about();
    }
    return page.toString();
  }

  /** A heading is a row of its own; the title and the description have none. */
  private static boolean isHeading(
      Requirement row, boolean anotherSection, Optional<String> about) {
    boolean unheaded = row.section().equals("Title") || row.section().equals("Description");
    return !unheaded && (anotherSection || (row.about().isPresent() && !row.about().equals(about)));
  }

  private static String heading(Requirement row, boolean anotherSection) {
    String part = row.about().orElse("");
    return anotherSection ? row.section() : part.startsWith("Example") ? "Example" : part;
  }

  private static String sentence(String id) {
    return "what the copy says in place" + id.substring("PIS-".length());
  }
}
