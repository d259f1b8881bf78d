package dev.insightselectors.documents;

import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.EventSelectors;
import dev.insightselectors.neighbours.form.AdvancedSelectorForm;
import dev.insightselectors.neighbours.form.BasicSelectorForm;
import java.util.List;
import java.util.Optional;

/** What a trail logs: one form or the other. */
record SelectorsDocument(
    Optional<List<BasicSelectorForm>> eventSelectors,
    Optional<List<AdvancedSelectorForm>> advancedEventSelectors) {
  private static final BasicEventSelectors USUAL = BasicEventSelectors.ALL_MANAGEMENT_EVENTS;

  EventSelectors toSelectors() {
    Place.require(
        "/AdvancedEventSelectors",
        eventSelectors.isEmpty() || advancedEventSelectors.isEmpty(),
        "may not stand beside",
        "EventSelectors");
    return advancedEventSelectors
        .<EventSelectors>map(AdvancedSelectorForm::understood)
        .orElseGet(() -> eventSelectors.map(SelectorsDocument::basic).orElse(USUAL));
  }

  /** In full, as GetEventSelectors answers. */
  static SelectorsDocument of(EventSelectors selectors) {
    if (selectors instanceof AdvancedEventSelectors advanced) {
      return new SelectorsDocument(
          Optional.empty(), Optional.of(AdvancedSelectorForm.of(advanced)));
    }
    BasicEventSelectors basic = (BasicEventSelectors) selectors;
    return new SelectorsDocument(
        Optional.of(basic.selectors().stream().map(BasicSelectorForm::of).toList()),
        Optional.empty());
  }

  /** Nothing when it is what every new trail logs. */
  static SelectorsDocument unlessUsual(EventSelectors selectors) {
    return selectors.equals(USUAL)
        ? new SelectorsDocument(Optional.empty(), Optional.empty())
        : of(selectors);
  }

  private static BasicEventSelectors basic(List<BasicSelectorForm> selectors) {
    return new BasicEventSelectors(selectors.stream().map(BasicSelectorForm::understood).toList());
  }
}
