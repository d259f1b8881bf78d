package dev.insightselectors.testkit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageCheckTest {
  private static final Inventory INVENTORY = SamplePage.inventory();

  @Test
  void agreesWithThePageThatTheInventoryWasMadeFrom() {
    assertThat(check(SamplePage.TEXT).agrees()).isTrue();
  }

  static IntStream everySentence() {
    return IntStream.range(0, INVENTORY.rows().size());
  }

  @ParameterizedTest
  @MethodSource("everySentence")
  void namesJustTheSentenceThatWasEdited(int index) {
    List<String> page = sentences();
    page.set(index, "Reads otherwise now");

    PageCheck check = check(page);

    assertThat(check.changed()).hasSize(1);
    assertThat(check.changed().get(0).row()).isEqualTo(INVENTORY.rows().get(index));
    assertThat(check.changed().get(0).sentence().text()).isEqualTo("Reads otherwise now");
    assertThat(findings(check)).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("everySentence")
  void namesJustTheRowWhoseSentenceWasRemoved(int index) {
    List<String> page = sentences();
    page.remove(index);

    PageCheck check = check(page);

    assertThat(check.gone()).containsExactly(INVENTORY.rows().get(index));
    assertThat(findings(check)).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("everySentence")
  void namesJustTheSentenceThatWasInserted(int index) {
    List<String> page = sentences();
    page.add(index, "Nobody owns this");

    PageCheck check = check(page);

    assertThat(check.unowned()).extracting(Sentence::text).containsExactly("Nobody owns this");
    assertThat(findings(check)).isEqualTo(1);
  }

  @Test
  void findsTheSentenceOfEveryRow() {
    List<Sentence> page = Page.of(SamplePage.TEXT).sentences();
    PageCheck check = check(SamplePage.TEXT.replace("red", "green"));

    assertThat(INVENTORY.rows())
        .zipSatisfy(
            page,
            (row, sentence) ->
                assertThat(check.sentenceOf(row).orElseThrow().text())
                    .isEqualTo(sentence.text().replace("red", "green")));
  }

  @Test
  void findsNoSentenceOfARowThatIsGone() {
    PageCheck check = check("");

    assertThat(INVENTORY.rows()).allSatisfy(row -> assertThat(check.sentenceOf(row)).isEmpty());
  }

  @Test
  void namesTheRowThatNowReadsLikeAnotherOne() {
    PageCheck check = check(SamplePage.TEXT.replace("Needed: No", "Needed: Yes"));

    assertThat(check.changed()).extracting(placed -> placed.row().id()).containsExactly("PIS-012");
    assertThat(findings(check)).isEqualTo(1);
  }

  @Test
  void tellsWhereAnUnownedSentenceStands() {
    PageCheck check = check(SamplePage.TEXT.replace("Needed: Yes", "Needed: Yes\n\nLeast: 3"));

    assertThat(check.unowned())
        .extracting(Sentence::place)
        .containsExactly("Request Parameters, Stove, line 25");
  }

  @Test
  void namesTheRowsOfAPartThatWasRemoved() {
    String part = "NoWaterException\n\nThere is no water in it.\n\nCode: 400\n\n";
    PageCheck check = check(SamplePage.TEXT.replace(part, ""));

    assertThat(check.gone())
        .hasSize(3)
        .allSatisfy(row -> assertThat(row.about()).contains("NoWaterException"));
    assertThat(findings(check)).isEqualTo(3);
  }

  @Test
  void saysOfAPartThatMovedThatItMoved() {
    String part = "NoWaterException\n\nThere is no water in it.\n\n";
    String page = SamplePage.TEXT.replace(part, "").replace("Examples\n", part + "Examples\n");
    PageCheck check = check(page);

    assertThat(check.moved())
        .extracting(placed -> placed.row().about().orElseThrow())
        .containsExactly("NoWaterException", "NoWaterException");
    assertThat(findings(check)).isEqualTo(2);
    assertThat(check.agrees()).isFalse();
  }

  @Test
  void saysOfTwoSentencesThatChangedPlacesThatOneMoved() {
    PageCheck check =
        check(SamplePage.TEXT.replace("Does it switch off? Yes.", "Yes. Does it switch off?"));

    assertThat(check.moved()).hasSize(1);
    assertThat(findings(check)).isEqualTo(1);
  }

  @Test
  void doesNotTakeARemovedAndADistantInsertedSentenceForOneThatChanged() {
    String page = SamplePage.TEXT.replace("Puts a kettle on. ", "");
    PageCheck check = check(page.replace("Code: 400\n\nExamples", "Code: 400\n\nNew\n\nExamples"));

    assertThat(check.gone()).extracting(Requirement::id).containsExactly("PIS-003");
    assertThat(check.unowned()).extracting(Sentence::text).containsExactly("New");
    assertThat(findings(check)).isEqualTo(2);
  }

  @Test
  void namesBothOfTwoNeighboursThatWereEdited() {
    String page = SamplePage.TEXT.replace("Puts a kettle on.", "Puts a pot on.");
    PageCheck check = check(page.replace("It whistles", "It sings"));

    assertThat(check.changed())
        .extracting(placed -> placed.row().id())
        .containsExactly("PIS-003", "PIS-004");
    assertThat(findings(check)).isEqualTo(2);
  }

  @Test
  void ownsNothingOfAnEmptyPage() {
    assertThat(check("").gone()).isEqualTo(INVENTORY.rows());
  }

  private static List<String> sentences() {
    return new ArrayList<>(
        Page.of(SamplePage.TEXT).sentences().stream().map(Sentence::text).toList());
  }

  private static PageCheck check(List<String> sentences) {
    return check(String.join("\n", sentences));
  }

  private static PageCheck check(String page) {
    return PageCheck.of(INVENTORY, Page.of(page));
  }

  private static int findings(PageCheck check) {
    return check.changed().size()
        + check.moved().size()
        + check.gone().size()
        + check.unowned().size();
  }
}
