package dev.insightselectors.testkit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
  @Test
  void cutsWhereASentenceEndsAndACapitalFollows() {
    assertThat(words("A title\nAn operation\nOne ends. Two asks? Three shouts! See fig. 3 below."))
        .containsExactly(
            "A title",
            "An operation",
            "One ends.",
            "Two asks?",
            "Three shouts!",
            "See fig. 3 below.");
  }

  @Test
  void knowsTheHeadingsThatASentenceIsUnder() {
    assertThat(Page.of(SamplePage.TEXT).sentences())
        .extracting(Sentence::place)
        .containsSubsequence(
            "Title, line 1",
            "Title, line 3",
            "Description, line 5",
            "Request Parameters, line 7",
            "Request Parameters, Kettle, line 9",
            "Request Parameters, Stove, line 19",
            "Errors, line 25",
            "Errors, NoStoveException, line 35",
            "Examples, line 39",
            "Examples, Example 1, line 41",
            "Examples, Example 2, line 47");
  }

  @Test
  void doesNotMindHowTheCopyWasSaved() {
    String saved = SamplePage.TEXT.replace("\n", "\r\n").replace("kettle on", "kettle\u00a0  on");

    assertThat(words("\uFEFF" + saved)).isEqualTo(words(SamplePage.TEXT));
  }

  @Test
  void readsLinesThatEndAsOnOldMachines() {
    assertThat(words(SamplePage.TEXT.replace("\n", "\r"))).isEqualTo(words(SamplePage.TEXT));
  }

  @Test
  void cutsAtANonBreakingSpaceToo() {
    assertThat(words("One ends.\u00a0Two ends.")).containsExactly("One ends.", "Two ends.");
  }

  @Test
  void takesTheFirstTwelveDigitsOfSha256() {
    assertThat(Page.of("abc").sentences())
        .extracting(Sentence::fingerprint)
        .containsExactly("ba7816bf8f01");
  }

  @Test
  void readsAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("page.txt"), SamplePage.TEXT);

    assertThat(Page.read(file).sentences()).isEqualTo(Page.of(SamplePage.TEXT).sentences());
  }

  private static List<String> words(String text) {
    return Page.of(text).sentences().stream().map(Sentence::text).toList();
  }
}
