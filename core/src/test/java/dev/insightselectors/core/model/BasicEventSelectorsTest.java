package dev.insightselectors.core.model;

import static dev.insightselectors.core.model.EventSelector.managementEvents;
import static dev.insightselectors.core.model.ReadWriteType.ALL;
import static dev.insightselectors.core.model.ReadWriteType.READ_ONLY;
import static dev.insightselectors.core.model.ReadWriteType.WRITE_ONLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.insightselectors.core.model.EventSelector.DataResource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BasicEventSelectorsTest {
  private static final ManagementEvents READS = new ManagementEvents(true, false);
  private static final ManagementEvents WRITES = new ManagementEvents(false, true);

  static Stream<Arguments> selectors() {
    return Stream.of(
        arguments(List.of(), ManagementEvents.NONE),
        arguments(List.of(managementEvents(ALL)), ManagementEvents.ALL),
        arguments(List.of(managementEvents(READ_ONLY)), READS),
        arguments(List.of(managementEvents(WRITE_ONLY)), WRITES),
        arguments(List.of(dataEvents(ALL)), ManagementEvents.NONE),
        arguments(List.of(dataEvents(WRITE_ONLY)), ManagementEvents.NONE),
        arguments(
            List.of(managementEvents(READ_ONLY), managementEvents(WRITE_ONLY)),
            ManagementEvents.ALL),
        arguments(List.of(managementEvents(READ_ONLY), managementEvents(READ_ONLY)), READS),
        arguments(List.of(managementEvents(READ_ONLY), dataEvents(WRITE_ONLY)), READS),
        arguments(List.of(dataEvents(READ_ONLY), managementEvents(WRITE_ONLY)), WRITES),
        arguments(List.of(dataEvents(ALL), dataEvents(ALL)), ManagementEvents.NONE));
  }

  @ParameterizedTest
  @MethodSource("selectors")
  void logWhatAnyOfThemLetsThrough(List<EventSelector> selectors, ManagementEvents logged) {
    assertThat(new BasicEventSelectors(selectors).managementEvents()).isEqualTo(logged);
  }

  @Test
  void stillLogTheEventsOfServicesThatAreNotExcluded() {
    EventSelector selector =
        new EventSelector(WRITE_ONLY, true, List.of(), List.of("kms.amazonaws.com"));
    assertThat(new BasicEventSelectors(List.of(selector)).managementEvents()).isEqualTo(WRITES);
  }

  @Test
  void ofANewTrailLogAllManagementEvents() {
    assertThat(BasicEventSelectors.ALL_MANAGEMENT_EVENTS.managementEvents())
        .isEqualTo(ManagementEvents.ALL);
  }

  @Test
  void sayInWordsWhatTheyLog() {
    assertThat(Stream.of(ManagementEvents.ALL, READS, WRITES, ManagementEvents.NONE))
        .extracting(ManagementEvents::inWords)
        .containsExactlyElementsOf(
            Arrays.asList(
                "read and write management events",
                "read management events only",
                "write management events only",
                "no management events"));
  }

  private static EventSelector dataEvents(ReadWriteType kind) {
    DataResource objects = new DataResource("AWS::S3::Object", List.of("arn:aws:s3"));
    return new EventSelector(kind, false, List.of(objects), List.of());
  }
}
