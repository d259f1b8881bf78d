package dev.insightselectors.testkit.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.testkit.spec.Requirement.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventoryTest {
  private static final String FIRST =
      """
      - id: PIS-001
        section: Title
        fingerprint: "0123456789ab"
        requires: "The one thing."
        verdict: scenarios
      """;
  private static final String SECOND =
      """
      - id: PIS-002
        section: Errors
        about: KmsException
        fingerprint: "ab0123456789"
        requires: "The other thing."
        verdict: excluded
        why: "Not to be seen."
      """;

  @Test
  void loadsTheInventoryThatComesWithTheFeatures() {
    assertThat(Inventory.load().rows()).hasSizeGreaterThan(150);
  }

  @Test
  void readsARowWithAllThatItSays() throws IOException {
    Requirement row = read(FIRST + SECOND).row("PIS-002").orElseThrow();

    assertThat(row.about()).contains("KmsException");
    assertThat(row.verdict()).isEqualTo(Kind.EXCLUDED);
    assertThat(row.why()).contains("Not to be seen.");
    assertThat(row.choices()).isEmpty();
    assertThat(row.infers()).isEmpty();
    assertThat(row.sameAs()).isEmpty();
  }

  @Test
  void knowsNoRowThatIsNotThere() throws IOException {
    assertThat(read(FIRST).row("PIS-003")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: PIS-002           | id: PIS-001       | (PIS-001): the id is there twice",
        "id: PIS-002           | id: PIS-2         | (PIS-2): the id is not of the form PIS-nnn",
        "section: Errors       | section: ' '      | (PIS-002): the section is blank",
        "ab0123456789          | xy0123456789      | (PIS-002): the fingerprint is not 12 hex",
        "The other thing.      | ' '               | (PIS-002): requires is blank",
        "Not to be seen.       | ' '               | (PIS-002): an excluded row says why",
        "verdict: excluded     | verdict: scenarios | (PIS-002): an excluded row says why",
        "verdict: excluded     | verdict: perhaps   | (PIS-002): Cannot construct",
        "why: \"Not to be seen.\" | choices: [C1]  | (PIS-002): an excluded row says why",
        "about: KmsException   | choices: [seven]   | (PIS-002): a choice is not of the form C1",
        "about: KmsException   | infers: More.      | (PIS-002): what is inferred says from which",
        "about: KmsException   | from: [PIS-001]    | (PIS-002): what is inferred says from which",
        "about: KmsException   | sameAs: PIS-003    | (PIS-002): PIS-003 is no earlier row",
        "about: KmsException   | abuot: typo        | (PIS-002): Unrecognized field",
        "section: Errors       | about: twice       | Duplicate field",
      })
  void namesTheRowThatIsWrong(String good, String bad, String said) {
    assertThatThrownBy(() -> read(FIRST + SECOND.replace(good, bad))).hasMessageContaining(said);
  }

  @Test
  void namesTheRowThatLacksAMember() {
    assertThatThrownBy(() -> read(FIRST + SECOND.replace("  section: Errors\n", "")))
        .hasMessageContaining("inventory row 2 (PIS-002)")
        .hasMessageContaining("section");
  }

  @Test
  void refusesAChoiceThatNothingSettles() {
    assertThatThrownBy(() -> read(FIRST.replace("verdict: scenarios", "verdict: choice")))
        .hasMessageContaining("names the choice that settles it");
  }

  @Test
  void tellsWhatIsInferredAndFromWhich() throws IOException {
    Requirement row = read(FIRST + inferredFrom("PIS-001")).row("PIS-002").orElseThrow();

    assertThat(row.infers()).contains("More.");
    assertThat(row.from()).containsExactly("PIS-001");
    assertThat(row.choices()).isEmpty();
  }

  @Test
  void refusesWhatIsInferredFromARowThatIsNotThere() {
    assertThatThrownBy(() -> read(FIRST + inferredFrom("PIS-003")))
        .hasMessageContaining("inferred from PIS-003, which is no row");
  }

  @Test
  void refusesWhatIsNoList() {
    assertThatThrownBy(() -> read("id: PIS-001")).hasMessageContaining("not a list");
  }

  private static String inferredFrom(String id) {
    return SECOND + "  infers: \"More.\"\n  from: [" + id + "]\n";
  }

  private static Inventory read(String yaml) throws IOException {
    return Inventory.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
  }
}
