package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read has none of the words that only those understood who had built the kit. */
class PlainEnglishTest {
  private static final Path ROOT = Path.of("..");

  private static final List<String> FOLDERS =
      List.of(
          "docs",
          "examples",
          "features/src/main/resources/dev/insightselectors/features",
          "reports/src/main/jte",
          "results");

  private static final List<String> READ = List.of("md", "feature", "jte", "yaml");

  private static final Pattern OLD_WORDS =
      Pattern.compile(
          "\\b(?:page (?:is|being) silent|(?:where|what) the page leaves|errors of the page|"
              + "not declared|(?:what|where it) stands here|the page(?:'s)? of aws|"
              + "sentences? of the page|the page (?:names|says|asks|demands|speaks|does not))\\b");

  @Test
  void isReadByWhoeverNeverSawTheKit() {
    assertThat(pages().flatMap(PlainEnglishTest::found)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Where the page is silent, true",
    "Which of the errors of the page were answered, true",
    "The page names no error, true",
    "The AWS documentation names no error, false",
    "The page for a review shows each row, false"
  })
  void knowsTheOldWords(String line, boolean isOld) {
    assertThat(isOld(line)).isEqualTo(isOld);
  }

  private static Stream<Path> pages() {
    return Stream.concat(
        Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(ROOT::resolve),
        FOLDERS.stream().map(ROOT::resolve).flatMap(PlainEnglishTest::below));
  }

  private static Stream<Path> below(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all
          .filter(it -> READ.stream().anyMatch(end -> it.toString().endsWith("." + end)))
          .filter(it -> !it.toString().contains("node_modules"))
          .filter(it -> !it.getFileName().toString().equals("deviations.yaml"))
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<String> found(Path page) {
    List<String> lines = lines(page);
    return IntStream.range(0, lines.size())
        .filter(i -> isOld(lines.get(i)))
        .mapToObj(i -> page + ":" + (i + 1) + ": " + lines.get(i).strip());
  }

  private static boolean isOld(String line) {
    return OLD_WORDS.matcher(line.toLowerCase(Locale.ROOT)).find();
  }

  private static List<String> lines(Path page) {
    try {
      return Files.readString(page).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
