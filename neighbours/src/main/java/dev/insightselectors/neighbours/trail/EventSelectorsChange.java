package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.EventSelectors;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.LoggingRules.RequestedInsights;
import dev.insightselectors.core.rule.TrailReference;
import dev.insightselectors.neighbours.form.AdvancedSelectorForm;
import dev.insightselectors.neighbours.form.BasicSelectorForm;
import dev.insightselectors.neighbours.form.BasicSelectorForm.DataResourceForm;
import dev.insightselectors.neighbours.form.BasicSelectorRules.DataResourceValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One call of PutEventSelectors. */
final class EventSelectorsChange {
  private final PutEventSelectorsRequest request;
  private final TrailReference trail;

  EventSelectorsChange(Call call, PutEventSelectorsRequest request) {
    this.request = request;
    this.trail = new TrailReference(call, request.trailName().orElse(""));
  }

  /** The trail as it was judged. */
  Versioned<Trail> recorded() {
    return trail.found().orElseThrow();
  }

  /** The trail as it is to be recorded. */
  Trail changed() {
    return recorded().resource().with(understood());
  }

  TrailReference reference() {
    return trail;
  }

  Optional<List<BasicSelectorForm>> basic() {
    return request.eventSelectors();
  }

  /** The values of the data resources, where the call is made. */
  List<DataResourceValue> dataResourceValues() {
    return basic().orElse(List.of()).stream()
        .flatMap(selector -> selector.resources().stream())
        .flatMap(this::values)
        .toList();
  }

  private Stream<DataResourceValue> values(DataResourceForm resource) {
    return resource.values().orElse(List.of()).stream()
        .map(
            value ->
                new DataResourceValue(
                    trail.call().caller().partition(), resource.type().orElse(""), value));
  }

  Optional<List<AdvancedSelectorForm>> advanced() {
    return request.advancedEventSelectors();
  }

  /** What the trail would log, with the Insights that are on; read after the trail itself. */
  Optional<RequestedInsights> insights() {
    return trail
        .trail()
        .map(
            known ->
                new RequestedInsights(
                    changed(),
                    trail.call().ports().insightSelections().of(known.arn()).selectors()));
  }

  private EventSelectors understood() {
    return advanced()
        .<EventSelectors>map(AdvancedSelectorForm::understood)
        .orElseGet(
            () ->
                new BasicEventSelectors(
                    basic().orElseThrow().stream().map(BasicSelectorForm::understood).toList()));
  }
}
