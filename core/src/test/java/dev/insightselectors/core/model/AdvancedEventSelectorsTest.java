package dev.insightselectors.core.model;

import static dev.insightselectors.core.model.AdvancedFieldSelector.equalTo;
import static dev.insightselectors.core.model.AdvancedFieldSelector.notEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AdvancedEventSelectorsTest {
  private static final ManagementEvents READS = new ManagementEvents(true, false);
  private static final ManagementEvents WRITES = new ManagementEvents(false, true);
  private static final AdvancedFieldSelector MANAGEMENT = equalTo("eventCategory", "Management");
  private static final AdvancedFieldSelector DATA = equalTo("eventCategory", "Data");
  private static final AdvancedFieldSelector INSIGHT = equalTo("eventCategory", "Insight");
  private static final AdvancedFieldSelector READ = equalTo("readOnly", "true");
  private static final AdvancedFieldSelector WRITE = equalTo("readOnly", "false");

  static Stream<Arguments> oneSelector() {
    return Stream.of(
        arguments("no fields", all(), ManagementEvents.NONE),
        arguments("no category", all(READ), ManagementEvents.NONE),
        arguments("management", all(MANAGEMENT), ManagementEvents.ALL),
        arguments("reads", all(MANAGEMENT, READ), READS),
        arguments("writes", all(MANAGEMENT, WRITE), WRITES),
        arguments("both", all(MANAGEMENT, equalTo("readOnly", "true", "false")), both()),
        arguments("readOnly first", all(WRITE, MANAGEMENT), WRITES),
        arguments("no reads", all(MANAGEMENT, notEqualTo("readOnly", "true")), WRITES),
        arguments("no writes", all(MANAGEMENT, notEqualTo("readOnly", "false")), READS),
        arguments("starts", all(MANAGEMENT, starting("readOnly", "t")), READS),
        arguments("does not start", all(MANAGEMENT, notStarting("readOnly", "t")), WRITES),
        arguments("ends for both", all(MANAGEMENT, ending("readOnly", "e")), both()),
        arguments("ends", all(MANAGEMENT, ending("readOnly", "se")), WRITES),
        arguments("does not end", all(MANAGEMENT, notEnding("readOnly", "lse")), READS),
        arguments("reads that are writes", all(MANAGEMENT, READ, WRITE), ManagementEvents.NONE),
        arguments("neither", all(MANAGEMENT, equalTo("readOnly", "no")), ManagementEvents.NONE),
        arguments("data", all(DATA), ManagementEvents.NONE),
        arguments("data writes", all(DATA, WRITE), ManagementEvents.NONE),
        arguments("insight", all(INSIGHT), ManagementEvents.NONE),
        arguments("two categories at once", all(MANAGEMENT, DATA), ManagementEvents.NONE),
        arguments("other than data", all(notEqualTo("eventCategory", "Data")), both()),
        arguments("other than management", all(notEqualTo("eventCategory", "Management")), none()),
        arguments("category starts", all(starting("eventCategory", "Man"), READ), READS),
        arguments(
            "not KMS", all(MANAGEMENT, notEqualTo("eventSource", "kms.amazonaws.com")), both()),
        arguments("only S3 reads", all(MANAGEMENT, READ, equalTo("eventSource", "s3")), READS));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oneSelector")
  void logWhatEveryFieldLetsThrough(
      String title, AdvancedEventSelector selector, ManagementEvents logged) {
    assertThat(logging(selector).managementEvents()).isEqualTo(logged);
  }

  static Stream<Arguments> severalSelectors() {
    return Stream.of(
        arguments(logging(), ManagementEvents.NONE),
        arguments(logging(all(MANAGEMENT, READ), all(MANAGEMENT, WRITE)), ManagementEvents.ALL),
        arguments(logging(all(MANAGEMENT, READ), all(DATA, WRITE)), READS),
        arguments(logging(all(DATA), all(MANAGEMENT, WRITE)), WRITES),
        arguments(logging(all(MANAGEMENT, READ, WRITE), all(MANAGEMENT, READ)), READS),
        arguments(logging(all(DATA), all(INSIGHT)), ManagementEvents.NONE));
  }

  @ParameterizedTest
  @MethodSource("severalSelectors")
  void logWhatAnySelectorLetsThrough(AdvancedEventSelectors selectors, ManagementEvents logged) {
    assertThat(selectors.managementEvents()).isEqualTo(logged);
  }

  @ParameterizedTest
  @EnumSource
  void logTheCategoryThatTheyName(EventCategory category) {
    AdvancedEventSelectors selectors = logging(AdvancedEventSelector.ofCategory(category));
    assertThat(EventCategory.values()).filteredOn(selectors::logs).containsExactly(category);
  }

  @Test
  void ofADestinationLogInsightsEventsAndNoManagementEvents() {
    assertThat(AdvancedEventSelectors.INSIGHTS_EVENTS.logs(EventCategory.INSIGHT)).isTrue();
    assertThat(AdvancedEventSelectors.INSIGHTS_EVENTS.managementEvents()).isEqualTo(none());
  }

  @Test
  void ofANewStoreLogAllManagementEventsAndNoInsightsEvents() {
    assertThat(AdvancedEventSelectors.ALL_MANAGEMENT_EVENTS.managementEvents()).isEqualTo(both());
    assertThat(AdvancedEventSelectors.ALL_MANAGEMENT_EVENTS.logs(EventCategory.INSIGHT)).isFalse();
  }

  private static ManagementEvents both() {
    return ManagementEvents.ALL;
  }

  private static ManagementEvents none() {
    return ManagementEvents.NONE;
  }

  private static AdvancedEventSelectors logging(AdvancedEventSelector... selectors) {
    return new AdvancedEventSelectors(List.of(selectors));
  }

  private static AdvancedEventSelector all(AdvancedFieldSelector... fields) {
    return new AdvancedEventSelector(Optional.empty(), List.of(fields));
  }

  private static AdvancedFieldSelector starting(String field, String value) {
    return field(field, List.of(value), List.of(), List.of(), List.of());
  }

  private static AdvancedFieldSelector ending(String field, String value) {
    return field(field, List.of(), List.of(value), List.of(), List.of());
  }

  private static AdvancedFieldSelector notStarting(String field, String value) {
    return field(field, List.of(), List.of(), List.of(value), List.of());
  }

  private static AdvancedFieldSelector notEnding(String field, String value) {
    return field(field, List.of(), List.of(), List.of(), List.of(value));
  }

  private static AdvancedFieldSelector field(
      String field,
      List<String> start,
      List<String> end,
      List<String> notStart,
      List<String> notEnd) {
    return new AdvancedFieldSelector(field, List.of(), start, end, List.of(), notStart, notEnd);
  }
}
