package dev.insightselectors.core.message.trail;

import dev.insightselectors.core.message.selector.AdvancedSelectorForm;
import dev.insightselectors.core.message.selector.BasicSelectorForm;
import java.util.List;
import java.util.Optional;

/** The request of PutEventSelectors, unjudged. */
public record PutEventSelectorsRequest(
    Optional<String> trailName,
    Optional<List<BasicSelectorForm>> eventSelectors,
    Optional<List<AdvancedSelectorForm>> advancedEventSelectors) {}
