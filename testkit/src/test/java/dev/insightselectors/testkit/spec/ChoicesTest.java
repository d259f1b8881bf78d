package dev.insightselectors.testkit.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.testkit.run.FeatureSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChoicesTest {
  private static final String ONE =
      """
      - id: C1
        silence: What of it?
        reference: Nothing.
        alsoAccepted: [something]
      """;

  @Test
  void everyChosenRuleNamesAChoiceThatExists() {
    Choices choices = Choices.load();

    assertThat(FeatureSet.load().rules())
        .filteredOn(rule -> rule.chosen())
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              assertThat(rule.choices()).as(rule.file() + ": " + rule.title()).isNotEmpty();
              assertThat(rule.choices()).as(rule.title()).allMatch(it -> there(choices, it));
            });
  }

  @Test
  void everyChoiceOfTheInventoryExists() {
    Choices choices = Choices.load();

    assertThat(Inventory.load().rows())
        .extracting(Requirement::choice)
        .filteredOn(Optional::isPresent)
        .isNotEmpty()
        .allMatch(choice -> there(choices, choice.get()));
  }

  @Test
  void readsAChoiceWithAllThatItSays() throws IOException {
    assertThat(read(ONE).named("C1").orElseThrow().alsoAccepted()).containsExactly("something");
    assertThat(read(ONE).named("C2")).isEmpty();
  }

  @Test
  void refusesAnIdThatIsThereTwice() {
    assertThatThrownBy(() -> read(ONE + ONE)).hasMessageContaining("twice");
  }

  @Test
  void refusesAChoiceThatLacksAMember() {
    assertThatThrownBy(() -> read(ONE.replace("  reference: Nothing.\n", "")))
        .hasMessageContaining("reference");
  }

  private static boolean there(Choices choices, String id) {
    return choices.named(id).isPresent();
  }

  private static Choices read(String yaml) throws IOException {
    return Choices.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
  }
}
