package dev.insightselectors.testkit.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The inventory against the copy of the page that lies beside the repository.
 *
 * <p>The property or variable INSIGHT_SELECTORS_PAGE says where the copy is if not there. A clone
 * without a copy skips this.
 */
class PinnedPageTest {
  private static final String SETTING = "INSIGHT_SELECTORS_PAGE";

  @Test
  void everySentenceOfThePageHasItsRow() throws IOException {
    Optional<Path> page = pinnedPage();
    assumeTrue(page.isPresent(), "no copy of the page beside the repository or in " + SETTING);

    PageCheck check = PageCheck.of(Inventory.load(), Page.read(page.orElseThrow()));

    assertThat(check)
        .usingRecursiveComparison()
        .ignoringFields("same")
        .isEqualTo(PageCheck.of(new Inventory(List.of()), Page.of("")));
  }

  @Test
  void everyRowKnowsTheHeadingsOfItsSentence() throws IOException {
    Optional<Path> page = pinnedPage();
    assumeTrue(page.isPresent(), "no copy of the page beside the repository or in " + SETTING);

    assertThat(Page.read(page.orElseThrow()).sentences())
        .zipSatisfy(
            Inventory.load().rows(),
            (sentence, row) -> {
              assertThat(sentence.section()).isEqualTo(row.section());
              assertThat(sentence.about()).isEqualTo(row.about());
            });
  }

  @Test
  void oneEditedSentenceIsOneFinding() throws IOException {
    Optional<Path> page = pinnedPage();
    assumeTrue(page.isPresent(), "no copy of the page beside the repository or in " + SETTING);
    Inventory inventory = Inventory.load();
    List<Sentence> sentences = Page.read(page.orElseThrow()).sentences();

    for (int i = 0; i < sentences.size(); i++) {
      PageCheck check = PageCheck.of(inventory, edited(sentences, i));

      assertThat(check.changed())
          .extracting(PageCheck.Placed::row)
          .containsExactly(inventory.rows().get(i));
      assertThat(check.moved()).isEmpty();
      assertThat(check.gone()).isEmpty();
      assertThat(check.unowned()).isEmpty();
    }
  }

  private static Page edited(List<Sentence> sentences, int index) {
    List<String> words = new ArrayList<>(sentences.stream().map(Sentence::text).toList());
    words.set(index, "Reads otherwise now");
    return Page.of(String.join("\n", words));
  }

  private static Optional<Path> pinnedPage() {
    Optional<Path> set =
        Stream.of(System.getProperty(SETTING), System.getenv(SETTING))
            .filter(Objects::nonNull)
            .findFirst()
            .map(Path::of);
    return set.or(PinnedPageTest::besideTheRepository).filter(Files::isRegularFile);
  }

  private static Optional<Path> besideTheRepository() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(folder -> folder.resolveSibling("shared/spec/PutInsightSelectors.txt"))
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
