package dev.insightselectors.neighbours.trail;

import dev.insightselectors.neighbours.form.AdvancedSelectorForm;
import dev.insightselectors.neighbours.form.BasicSelectorForm;
import java.util.List;
import java.util.Optional;

/** The request of PutEventSelectors, unjudged. */
public record PutEventSelectorsRequest(
    Optional<String> trailName,
    Optional<List<BasicSelectorForm>> eventSelectors,
    Optional<List<AdvancedSelectorForm>> advancedEventSelectors) {}
