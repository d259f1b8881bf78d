package dev.insightselectors.neighbours.trail;

import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.neighbours.testing.CloudTrail.accepted;
import static dev.insightselectors.neighbours.testing.Selectors.field;
import static dev.insightselectors.neighbours.testing.Selectors.resource;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.EventCategory;
import dev.insightselectors.core.model.ManagementEvents;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.form.AdvancedSelectorForm;
import dev.insightselectors.neighbours.form.BasicSelectorForm;
import dev.insightselectors.neighbours.form.FieldSelectorForm;
import dev.insightselectors.neighbours.testing.CloudTrail;
import dev.insightselectors.neighbours.testing.Selectors;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** PutEventSelectors and GetEventSelectors. */
class EventSelectorsTest {

  private static final BasicSelectorForm USUAL =
      new BasicSelectorForm(
          Optional.of("All"), Optional.of(true), Optional.of(List.of()), Optional.of(List.of()));
  private final FakeWorld world = FakeWorld.sample();
  private final CloudTrail cloudTrail = CloudTrail.in(world);

  @Test
  void tellsThatANewTrailLogsAllManagementEvents() {
    assertThat(got()).isEqualTo(basic(USUAL));
  }

  @Test
  void completesWhatIsLeftOutOfABasicSelector() {
    BasicSelectorForm bare =
        new BasicSelectorForm(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(put(bare)).isEqualTo(basic(USUAL)).isEqualTo(got());
  }

  @Test
  void tellsWhatWasPutInTheBasicForm() {
    BasicSelectorForm selector =
        new BasicSelectorForm(
            Optional.of("WriteOnly"),
            Optional.of(true),
            Optional.of(List.of(resource("AWS::S3::Object", "arn:aws:s3:::bucket-a/"))),
            Optional.of(List.of("kms.amazonaws.com")));
    assertThat(put(selector)).isEqualTo(basic(selector)).isEqualTo(got());
    assertThat(logged()).isEqualTo(new ManagementEvents(false, true));
  }

  @Test
  void tellsWhatWasPutInTheAdvancedForm() {
    AdvancedSelectorForm selector =
        new AdvancedSelectorForm(
            Optional.of("reads"),
            Selectors.ofCategory(EventCategory.MANAGEMENT, field("readOnly", "true"))
                .fieldSelectors());
    assertThat(put(List.of(selector))).isEqualTo(advanced(selector)).isEqualTo(got());
    assertThat(logged()).isEqualTo(new ManagementEvents(true, false));
  }

  @Test
  void tellsEveryOperatorThatWasPut() {
    FieldSelectorForm every =
        new FieldSelectorForm(
            Optional.of("eventName"),
            Optional.of(List.of("a")),
            Optional.of(List.of("b")),
            Optional.of(List.of("c")),
            Optional.of(List.of("d")),
            Optional.of(List.of("e")),
            Optional.of(List.of("f", "g")));
    AdvancedSelectorForm selector =
        Selectors.ofCategory(EventCategory.DATA, every, field("resources.type", "AWS::S3::Object"));
    assertThat(put(List.of(selector))).isEqualTo(advanced(selector)).isEqualTo(got());
  }

  @Test
  void replacesOneFormByTheOther() {
    AdvancedSelectorForm management = Selectors.ofCategory(EventCategory.MANAGEMENT);
    put(List.of(management));
    put(USUAL);
    assertThat(got()).isEqualTo(basic(USUAL));
    put(List.of(management));
    assertThat(got()).isEqualTo(advanced(management));
  }

  private EventSelectorsAnswer put(BasicSelectorForm selector) {
    return put(Optional.of(List.of(selector)), Optional.empty());
  }

  private EventSelectorsAnswer put(List<AdvancedSelectorForm> selectors) {
    return put(Optional.empty(), Optional.of(selectors));
  }

  private EventSelectorsAnswer put(
      Optional<List<BasicSelectorForm>> basic, Optional<List<AdvancedSelectorForm>> advanced) {
    return accepted(
        cloudTrail.putEventSelectors(
            new PutEventSelectorsRequest(Optional.of(TRAIL), basic, advanced)));
  }

  private EventSelectorsAnswer got() {
    return accepted(cloudTrail.getEventSelectors(TRAIL));
  }

  private static EventSelectorsAnswer basic(BasicSelectorForm selector) {
    return new EventSelectorsAnswer(
        sampleTrail().arn(), Optional.of(List.of(selector)), Optional.empty());
  }

  private static EventSelectorsAnswer advanced(AdvancedSelectorForm selector) {
    return new EventSelectorsAnswer(
        sampleTrail().arn(), Optional.empty(), Optional.of(List.of(selector)));
  }

  private ManagementEvents logged() {
    return world
        .ports()
        .trails()
        .find(sampleTrail().arn())
        .map(Versioned::resource)
        .orElseThrow()
        .eventSelectors()
        .managementEvents();
  }
}
