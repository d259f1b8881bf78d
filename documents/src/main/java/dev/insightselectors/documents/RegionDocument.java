package dev.insightselectors.documents;

import dev.insightselectors.core.model.Region;
import java.util.Optional;

record RegionDocument(String name, Optional<Boolean> insightsSupported) {

  RegionFacts toFacts() {
    return new RegionFacts(
        Place.at("Name", () -> new Region(name)), insightsSupported.orElse(true));
  }

  static RegionDocument of(RegionFacts facts) {
    return new RegionDocument(facts.region().code(), Optional.of(facts.insightsSupported()));
  }
}
