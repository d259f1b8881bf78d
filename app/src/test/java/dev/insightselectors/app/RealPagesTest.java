package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a user opens, from the disk. Skipped where there is no browser. */
@Timeout(300)
@Tag("long")
class RealPagesTest {
  @ParameterizedTest
  @CsvSource({
    "comparison, 360",
    "comparison, 1280",
    "specification, 360",
    "specification, 1280",
    "appends, 360",
    "appends, 1280"
  })
  void fitTheWindowAndAreQuiet(String page, int width) {
    try (OpenPage it = OpenPage.of(RealPages.of(page), "", width, true)) {
      it.run("document.querySelectorAll('details').forEach(it => it.open = true)");

      assertThat(it.run("return innerWidth")).isEqualTo((long) width);
      assertThat(it.run("return document.documentElement.scrollWidth"))
          .isEqualTo(it.run("return document.documentElement.clientWidth"));
      assertThat(it.console()).isEmpty();
      assertThat(it.run("return performance.getEntriesByType('resource').length")).isEqualTo(0L);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"comparison", "specification", "appends"})
  void areReadableWithoutTheirScript(String page) {
    try (OpenPage it = OpenPage.of(RealPages.of(page), "#PIS-004", 360, false)) {
      assertThat(it.ids(".tools")).isEmpty();
      assertThat(it.isInSight("#PIS-004")).isTrue();
      assertThat(it.text("#PIS-004"))
          .contains("switches the logging of Insights events off", "3 failed");

      it.click(".legend summary");
      assertThat(it.text(".legend")).contains("a step did not hold");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"comparison", "specification", "appends"})
  void nameTheHeadOfEveryColumn(String page) {
    try (OpenPage it = OpenPage.of(RealPages.of(page), "", 1280, true)) {
      assertThat(it.ids("thead th:not([scope=col]), tbody th:not([scope=row])")).isEmpty();
      assertThat(it.ids("[role=region]:not([aria-label])")).isEmpty();
    }
  }
}
