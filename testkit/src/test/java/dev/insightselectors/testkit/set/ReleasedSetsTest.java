package dev.insightselectors.testkit.set;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.testkit.spec.Sha256;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasedSetsTest {
  private static final RequirementSet ABC =
      new RequirementSet(
          "any", Map.of("c", "000000000000", "a", "111111111111", "b/two", "222222222222"));
  private static final ReleasedSet FIRST =
      ReleasedSet.of(ABC, "first", "2026-11-22", Optional.empty());

  @TempDir Path folder;

  @Test
  void theDigestIsOverSortedLinesOfIdAndFingerprint() {
    assertThat(new RequirementSet("other", Map.of("b", "22", "a", "11")).digest())
        .isEqualTo(Sha256.hex("a 11\nb 22\n".getBytes(UTF_8)));
  }

  @Test
  void whatIsWrittenCanBeReadBack() throws IOException {
    emptyIndex();

    Path file = new SetFolder(folder).add(FIRST);

    assertThat(SetYaml.read(Files.readString(file))).isEqualTo(FIRST);
    assertThat(folder.resolve("index.txt")).content().isEqualTo("# sets\nfirst\n");
  }

  @Test
  void aReleasedSetIsNotOverwritten() throws IOException {
    emptyIndex();
    Path file = new SetFolder(folder).add(FIRST);
    String before = Files.readString(file);

    assertThatThrownBy(
            () ->
                new SetFolder(folder)
                    .add(ReleasedSet.of(ABC, "first", "2027-01-01", Optional.empty())))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent(before);
  }

  @Test
  void aNameIsNotUsedAgainThoughItsFileIsGone() throws IOException {
    Files.writeString(folder.resolve("index.txt"), "first\n");

    assertThatThrownBy(() -> new SetFolder(folder).add(FIRST))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(folder.resolve("first.yaml")).doesNotExist();
  }

  @Test
  void aFolderWithoutAnIndexIsNoneOfSets() {
    assertThatThrownBy(() -> new SetFolder(folder).add(FIRST)).isInstanceOf(IOException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"unreleased", "", "Upper", "../up", "a b", "-a"})
  void takesNoOtherNames(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReleasedSet.of(ABC, name, "2026-11-22", Optional.empty()));
  }

  @Test
  void readsWhatADisputeRelaxed() throws IOException {
    String relaxed =
        """
        relaxed:
        - scenario: a
          dispute: https://example.org/disputes/1
          what: accepts
          outcome: KmsException
          fingerprint: "333333333333"
        - scenario: c
          dispute: docs/disputes/0002-c.md
          what: retired
        """;
    ReleasedSet set = SetYaml.read(SetYaml.text(FIRST).replace("relaxed: []\n", relaxed));

    assertThat(set.counted().fingerprints())
        .isEqualTo(Map.of("a", "333333333333", "b/two", "222222222222"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"what: accepts", "what: retired\n  outcome: KmsException", "what: other"})
  void refusesARelaxationThatIsNone(String what) {
    String relaxed = "relaxed:\n- scenario: a\n  dispute: https://example.org/1\n  " + what + "\n";

    assertThatThrownBy(() -> SetYaml.read(SetYaml.text(FIRST).replace("relaxed: []\n", relaxed)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aPartIsNeverWhatCountsByItself() throws IOException {
    ReleasedSet part =
        ReleasedSet.of(ABC.of(Set.of("a")), "part", "2027-01-01", Optional.of("aws"));

    assertThat(part.scenarios()).containsOnlyKeys("a");
    assertThat(SetYaml.read(SetYaml.text(part))).isEqualTo(part);
    assertThat(new ReleasedSets(List.of(FIRST, part)).newest().map(RequirementSet::name))
        .contains("first");
  }

  @Test
  void theNewestIsTheLast() {
    ReleasedSets two =
        new ReleasedSets(
            List.of(FIRST, ReleasedSet.of(ABC, "second", "2027-01-01", Optional.empty())));

    assertThat(two.newest().map(RequirementSet::name)).contains("second");
    assertThat(two.named("first").name()).isEqualTo("first");
    assertThat(new ReleasedSets(List.of()).newest()).isEqualTo(Optional.empty());
  }

  @Test
  void anUnknownNameIsAnsweredWithTheKnownOnes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReleasedSets(List.of(FIRST)).named("third"))
        .withMessage("there is no requirement set third; there is: first, unreleased");
  }

  @Test
  void tellsWhatBelongsToNoSetYet() {
    RequirementSet more =
        new RequirementSet(
            "any", Map.of("a", "111111111111", "c", "changed00000", "d", "444444444444"));
    ReleasedSets sets = new ReleasedSets(List.of(FIRST));

    assertThat(sets.without(more)).containsExactly("c", "d");
    assertThat(SetText.of(sets, more))
        .contains("Set first of 2026-11-22: 3 scenarios, 0 relaxed, digest ", FIRST.digest())
        .contains("2 scenarios are in no released set yet:", "  c", "  d");
    assertThat(SetText.of(sets, ABC)).doesNotContain("no released set");
  }

  @Test
  void aDisputeIsALinkOrAFileThatIsThere() throws IOException {
    Files.createDirectories(folder.resolve("docs/disputes"));
    Files.writeString(folder.resolve("docs/disputes/0001-a.md"), "a dispute");
    Files.writeString(folder.resolve("docs/disputes/TEMPLATE.md"), "no dispute");
    Disputes disputes = new Disputes(folder);

    assertThat(List.of("https://example.org/issues/1", "docs/disputes/0001-a.md"))
        .allMatch(disputes::have);
    assertThat(
            List.of(
                "",
                "https://",
                "docs/disputes/0002-b.md",
                "docs/disputes/TEMPLATE.md",
                "docs/disputes/../disputes/0001-a.md",
                "somebody said so"))
        .noneMatch(disputes::have);
  }

  private void emptyIndex() throws IOException {
    Files.writeString(folder.resolve("index.txt"), "# sets\n");
  }
}
