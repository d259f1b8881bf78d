package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.EventSelectors;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.neighbours.form.AdvancedSelectorForm;
import dev.insightselectors.neighbours.form.BasicSelectorForm;
import java.util.List;
import java.util.Optional;

/** The answer of PutEventSelectors and GetEventSelectors, in the form that the trail has. */
public record EventSelectorsAnswer(
    TrailArn trailArn,
    Optional<List<BasicSelectorForm>> eventSelectors,
    Optional<List<AdvancedSelectorForm>> advancedEventSelectors) {

  public static EventSelectorsAnswer of(Trail trail) {
    return new EventSelectorsAnswer(
        trail.arn(), basic(trail.eventSelectors()), advanced(trail.eventSelectors()));
  }

  private static Optional<List<BasicSelectorForm>> basic(EventSelectors selectors) {
    return selectors instanceof BasicEventSelectors basic
        ? Optional.of(basic.selectors().stream().map(BasicSelectorForm::of).toList())
        : Optional.empty();
  }

  private static Optional<List<AdvancedSelectorForm>> advanced(EventSelectors selectors) {
    return selectors instanceof AdvancedEventSelectors advanced
        ? Optional.of(AdvancedSelectorForm.of(advanced))
        : Optional.empty();
  }
}
