package dev.insightselectors.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.testkit.set.VerdictContent;
import dev.insightselectors.testkit.spec.EditionFolders;
import dev.insightselectors.testkit.spec.Inventory;
import dev.insightselectors.testkit.spec.Requirement;
import dev.insightselectors.testkit.subject.Capability;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The rules of the house for the features. */
class FeatureLintTest {
  private static final int MOST_STEPS = 6;
  private static final Set<String> BASES = Set.of("@documented", "@inferred", "@chosen");
  private static final int MOST_REQUIREMENTS = 4;
  private static final String WORDS_WITH_A_HYPHEN = "call-rate|error-rate|service-linked";
  private static final String ORDER_OF_ERRORS = "C19";

  /** What only an accepted call can show: what an answer holds, and good examples. */
  private static final Set<String> SHOWN_BY_ACCEPTING =
      Set.of(
          "PIS-053", "PIS-055", "PIS-056", "PIS-057", "PIS-058", "PIS-059", "PIS-060", "PIS-061",
          "PIS-062", "PIS-063", "PIS-064", "PIS-065", "PIS-066", "PIS-067", "PIS-068", "PIS-069",
          "PIS-070", "PIS-071", "PIS-072", "PIS-073", "PIS-074", "PIS-075", "PIS-144", "PIS-147",
          "PIS-151", "PIS-152", "PIS-154", "PIS-307");

  /** What only a refused call can show: the name and the status of an error, and bad examples. */
  private static final Set<String> SHOWN_BY_REFUSING =
      Set.of(
          "PIS-078", "PIS-082", "PIS-083", "PIS-086", "PIS-089", "PIS-092", "PIS-100", "PIS-101",
          "PIS-103", "PIS-106", "PIS-116", "PIS-119", "PIS-122", "PIS-126", "PIS-129", "PIS-132",
          "PIS-135", "PIS-136", "PIS-138", "PIS-141");

  private static final FeatureSet FEATURES = FeatureSet.load(Edition.newest());

  @Test
  void everyScenarioHasAnIdOfItsOwn() {
    assertThat(FEATURES.scenarios()).extracting(ScenarioEntry::id).doesNotHaveDuplicates();
    assertNone(entry -> !entry.id().matches("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?"));
  }

  @Test
  void everyScenarioHasOneIdTag() {
    assertNone(entry -> entry.tags().stream().filter(tag -> tag.startsWith("@id-")).count() != 1);
  }

  @Test
  void everyRowOfAnOutlineHasACase() {
    Map<String, Long> scenariosOfId =
        FEATURES.scenarios().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.id().replaceAll("/.*", ""), Collectors.counting()));
    assertNone(
        entry -> !entry.id().contains("/") && scenariosOfId.getOrDefault(entry.id(), 0L) > 1);
  }

  @Test
  void idsAreKeptInTheLedgerAndNeverUsedAgain() throws IOException {
    Map<String, Boolean> retired = ledger();
    Set<String> ids =
        FEATURES.scenarios().stream().map(ScenarioEntry::id).collect(Collectors.toSet());
    assertThat(ids)
        .as("ids that scenario-ids.txt lacks: add them")
        .filteredOn(id -> !retired.containsKey(id))
        .isEmpty();
    assertThat(retired.entrySet())
        .as("ids of scenario-ids.txt are 'retired' when no scenario has them, and only then")
        .filteredOn(entry -> ids.contains(entry.getKey()) == entry.getValue())
        .isEmpty();
  }

  @Test
  void whatAnEditionAddsHasItsTagAndNothingElseHas() {
    Set<String> pinned =
        FeatureSet.load().scenarios().stream().map(ScenarioEntry::id).collect(Collectors.toSet());
    assertNone(
        entry ->
            entry.tags().contains("@edition-" + Edition.newest()) == pinned.contains(entry.id()));
  }

  @Test
  void everyScenarioHasAtMostSixStepsAndOneWhen() {
    assertNone(entry -> entry.steps().size() > MOST_STEPS);
    assertNone(entry -> count(entry, "When ") != 1);
  }

  @Test
  void everyRefusalIsFollowedByALookAtWhatHasChanged() {
    assertNone(
        entry ->
            hasStep(entry, "the call is refused with ") && !hasStep(entry, "nothing has changed"));
    assertNone(
        entry ->
            hasStep(entry, "the call ends in one of")
                && !hasStep(entry, "a refusal has changed nothing"));
  }

  @Test
  void everyScenarioBelongsToARuleThatRestsOnOneThing() {
    assertNone(entry -> entry.rule().isEmpty());
    assertNone(entry -> entry.tags().stream().filter(BASES::contains).count() != 1);
  }

  @Test
  void onlyTheOrderOfErrorsGoesWithNoRequirement() {
    assertThat(FEATURES.rules())
        .filteredOn(rule -> rule.requirements().isEmpty())
        .allMatch(RuleEntry::chosen)
        .extracting(RuleEntry::choices)
        .isNotEmpty()
        .allMatch(List.of(ORDER_OF_ERRORS)::equals);
  }

  @Test
  void noRuleIsOfMoreThanFourRequirements() {
    assertThat(FEATURES.rules())
        .filteredOn(rule -> rule.requirements().size() > MOST_REQUIREMENTS)
        .isEmpty();
  }

  @Test
  void everyTagIsOfAFamily() {
    assertNone(entry -> !entry.tags().stream().allMatch(FeatureLintTest::isOfAFamily));
  }

  @Test
  void everyRequirementIsShownByAScenario() {
    Set<String> shown = FEATURES.coverage().scenarios().keySet();
    assertThat(Inventory.load(Edition.newest()).rows())
        .filteredOn(row -> row.verdict() != Requirement.Kind.EXCLUDED)
        .extracting(Requirement::id)
        .filteredOn(id -> !shown.contains(id))
        .isEmpty();
  }

  @Test
  void everyRequirementIsShownByAcceptingAndByRefusing() {
    Set<String> accepted = requirementsOf(FeatureLintTest::accepts);
    Set<String> refused = requirementsOf(FeatureLintTest::refuses);
    assertThat(FEATURES.coverage().scenarios().keySet())
        .as("requirements that no scenario shows by accepting")
        .filteredOn(id -> accepted.contains(id) == SHOWN_BY_REFUSING.contains(id))
        .isEmpty();
    assertThat(FEATURES.coverage().scenarios().keySet())
        .as("requirements that no scenario shows by refusing")
        .filteredOn(id -> refused.contains(id) == SHOWN_BY_ACCEPTING.contains(id))
        .isEmpty();
  }

  @Test
  void noScenarioIsAnotherOneWordForWord() {
    Map<List<VerdictContent.Step>, List<String>> idsOfWords =
        FEATURES.scenarios().stream()
            .collect(
                Collectors.groupingBy(
                    FeatureLintTest::words,
                    LinkedHashMap::new,
                    Collectors.mapping(ScenarioEntry::id, Collectors.toList())));
    assertThat(idsOfWords.values()).filteredOn(ids -> ids.size() > 1).isEmpty();
  }

  @Test
  void everyTitleIsTheOnlyOneOfItsFeature() {
    Map<String, List<String>> idsOfTitle =
        FEATURES.scenarios().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.file() + ": " + entry.name(),
                    LinkedHashMap::new,
                    Collectors.mapping(ScenarioEntry::id, Collectors.toList())));
    assertThat(idsOfTitle.values()).filteredOn(ids -> ids.size() > 1).isEmpty();
  }

  @Test
  void noTitleIsAPlaceholderAlone() {
    assertThat(titles())
        .filteredOn(title -> title.replaceAll("<[^>]*>", "").matches("\\P{L}*"))
        .isEmpty();
  }

  @Test
  void everyTitleIsInWordsAndNoSlug() {
    assertNone(
        entry -> entry.name().replaceAll(WORDS_WITH_A_HYPHEN, "").matches(".*\\p{L}-\\p{L}.*"));
  }

  @Test
  void noTitlePromisesInsteadOfTelling() {
    assertNone(entry -> entry.name().matches("(?i).*\\b(should|verify|verifies|test that)\\b.*"));
  }

  private static boolean isOfAFamily(String tag) {
    return tag.matches(
            "@PIS-\\d{3}|@documented|@inferred|@chosen|@C[1-9]\\d*|@id-[a-z0-9-]+|@probe")
        || Edition.named(tag.replace("@edition-", "")).isPresent()
        || Capability.ofTag(tag).isPresent();
  }

  private static boolean accepts(ScenarioEntry entry) {
    return hasStep(entry, "the call is accepted")
        || hasStep(entry, " logs ")
        || hasStep(entry, "the answer holds")
        || lines(entry)
            .anyMatch(
                line ->
                    line.matches(
                        "\\s*\\| (accepted|status \\| 200|members \\| .*InsightSelectors.*) \\|"));
  }

  private static boolean refuses(ScenarioEntry entry) {
    return hasStep(entry, "the call is refused with")
        || lines(entry)
            .anyMatch(
                line ->
                    line.matches(
                        "\\s*\\| (\\w+Exception|error \\| \\w+|status(?: of a refusal)? \\| [45]\\d\\d) \\|"));
  }

  private static Set<String> requirementsOf(Predicate<ScenarioEntry> shown) {
    return FEATURES.scenarios().stream()
        .filter(shown)
        .flatMap(entry -> entry.requirements().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** "is" and "are" are one form of the glossary. */
  private static List<VerdictContent.Step> words(ScenarioEntry entry) {
    return entry.verdictContent().steps().stream()
        .map(
            it ->
                new VerdictContent.Step(
                    it.text().replace(" are ", " is "), it.table(), it.document()))
        .toList();
  }

  /** As they stand in the files, placeholders and all. */
  private static List<String> titles() {
    return FEATURES.features().stream()
        .flatMap(feature -> StreamSupport.stream(feature.getParseEvents().spliterator(), false))
        .map(Envelope.class::cast)
        .flatMap(event -> event.getGherkinDocument().flatMap(GherkinDocument::getFeature).stream())
        .flatMap(feature -> feature.getChildren().stream())
        .flatMap(child -> child.getRule().stream())
        .flatMap(rule -> rule.getChildren().stream())
        .map(RuleChild::getScenario)
        .flatMap(Optional::stream)
        .map(Scenario::getName)
        .toList();
  }

  private static Stream<String> lines(ScenarioEntry entry) {
    return entry.steps().stream().flatMap(String::lines);
  }

  private static boolean hasStep(ScenarioEntry entry, String words) {
    return entry.steps().stream()
        .filter(step -> !step.startsWith("Given ") && !step.startsWith("When "))
        .anyMatch(step -> step.contains(words));
  }

  private static long count(ScenarioEntry entry, String keyword) {
    return entry.steps().stream().filter(step -> step.startsWith(keyword)).count();
  }

  private static void assertNone(Predicate<ScenarioEntry> breaks) {
    Collection<String> found =
        FEATURES.scenarios().stream()
            .filter(breaks)
            .map(entry -> entry.file() + ":" + entry.line() + " " + entry.id())
            .toList();
    assertThat(found).isEmpty();
  }

  private static Map<String, Boolean> ledger() throws IOException {
    Map<String, Boolean> ids = new LinkedHashMap<>();
    for (String folder : EditionFolders.upTo(Edition.newest())) {
      try (InputStream in = FeatureSet.class.getResourceAsStream(folder + "/scenario-ids.txt")) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .forEach(line -> ids.put(line.split(" ", 2)[0], line.endsWith(" retired")));
      }
    }
    return ids;
  }
}
