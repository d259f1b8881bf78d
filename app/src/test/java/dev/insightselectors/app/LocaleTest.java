package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other digits and other letters of the machine's language change nothing that a machine reads. */
class LocaleTest {
  private static final Pattern OTHER_DIGITS = Pattern.compile("[\\p{Nd}&&[^0-9]]");

  private final Locale before = Locale.getDefault();

  @AfterEach
  void backToBefore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "fa-IR", "tr-TR", "hi-IN-u-nu-deva"})
  void serves(String language) {
    Locale.setDefault(Locale.forLanguageTag(language));
    assertThat(CommandRun.of("warm-up").exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "fa-IR", "tr-TR"})
  void judgesAndReportsInOneWay(String language, @TempDir Path reports) throws IOException {
    CommandRun inEnglish = judged(reports.resolve("english"));
    Locale.setDefault(Locale.forLanguageTag(language));
    CommandRun inAnother = judged(reports.resolve("another"));
    assertThat(inAnother.exitCode()).isEqualTo(inEnglish.exitCode());
    assertThat(inAnother.out()).doesNotContainPattern(OTHER_DIGITS);
    try (Stream<Path> files = Files.walk(reports.resolve("another"))) {
      assertThat(files.filter(Files::isRegularFile).filter(it -> !quotesTheFeatures(it)))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(file).content().doesNotContainPattern(OTHER_DIGITS));
    }
  }

  /** Some of which are about other digits. */
  private static boolean quotesTheFeatures(Path file) {
    return file.endsWith("messages.ndjson");
  }

  private static CommandRun judged(Path report) {
    return CommandRun.of("conform", "--only", "@PIS-130", "--report", report.toString());
  }
}
