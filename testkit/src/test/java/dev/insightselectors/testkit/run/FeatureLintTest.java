package dev.insightselectors.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.testkit.subject.Capability;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house for the features. */
class FeatureLintTest {
  private static final int MOST_STEPS = 6;
  private static final Set<String> BASES = Set.of("@documented", "@inferred", "@chosen");
  private static final FeatureSet FEATURES = FeatureSet.load();

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
    assertNone(entry -> entry.requirements().isEmpty());
    assertNone(entry -> entry.tags().stream().filter(BASES::contains).count() != 1);
  }

  @Test
  void everyTagIsOfAFamily() {
    assertNone(entry -> !entry.tags().stream().allMatch(FeatureLintTest::isOfAFamily));
  }

  @Test
  void everyRuleHasAnAcceptingAndARefusingExample() {
    Map<String, List<ScenarioEntry>> byRule = new LinkedHashMap<>();
    FEATURES
        .scenarios()
        .forEach(
            entry ->
                byRule
                    .computeIfAbsent(entry.file() + ": " + entry.rule(), rule -> new ArrayList<>())
                    .add(entry));
    assertThat(byRule.entrySet())
        .filteredOn(rule -> rule.getValue().stream().noneMatch(FeatureLintTest::accepts))
        .extracting(Map.Entry::getKey)
        .as("rules without an accepting example")
        .isEmpty();
    assertThat(byRule.entrySet())
        .filteredOn(rule -> rule.getValue().stream().noneMatch(FeatureLintTest::refuses))
        .extracting(Map.Entry::getKey)
        .as("rules without a refusing example")
        .isEmpty();
  }

  @Test
  void noTitlePromisesInsteadOfTelling() {
    assertNone(entry -> entry.name().matches("(?i).*\\b(should|verify|verifies|test that)\\b.*"));
  }

  private static boolean isOfAFamily(String tag) {
    return tag.matches("@PIS-\\d{3}|@documented|@inferred|@chosen|@id-[a-z0-9-]+")
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
        || hasStep(entry, "logs no Insights")
        || lines(entry)
            .anyMatch(
                line ->
                    line.matches(
                        "\\s*\\| (\\w+Exception|error \\| \\w+|status \\| [45]\\d\\d) \\|"));
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
    try (InputStream in =
        FeatureSet.class.getResourceAsStream("/dev/insightselectors/features/scenario-ids.txt")) {
      Map<String, Boolean> ids = new LinkedHashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> ids.put(line.split(" ", 2)[0], line.endsWith(" retired")));
      return ids;
    }
  }
}
