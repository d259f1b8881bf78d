package dev.insightselectors.testkit.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.insightselectors.core.testing.Prompt;

/** Any text can be held against the inventory: each row and each sentence is told of once. */
class PageFuzzTest {
  private static final Inventory INVENTORY = Inventory.load();

  @FuzzTest
  void accountsForEveryRowAndEverySentence(byte[] given) {
    Page page = Prompt.of(() -> Page.of(new String(given, UTF_8)));
    PageCheck check = Prompt.of(() -> PageCheck.of(INVENTORY, page));
    int placed = check.same().size() + check.changed().size() + check.moved().size();
    assertThat(placed + check.gone().size()).isEqualTo(INVENTORY.rows().size());
    assertThat(placed + check.unowned().size()).isEqualTo(page.sentences().size());
    assertThat(page.sentences()).allMatch(sentence -> !sentence.text().isBlank());
  }
}
