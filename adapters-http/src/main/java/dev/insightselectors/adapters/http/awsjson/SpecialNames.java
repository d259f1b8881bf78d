package dev.insightselectors.adapters.http.awsjson;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.insightselectors.core.model.TrailArn;
import java.util.Optional;

/** The members whose wire names are not their Java names with a capital letter. */
final class SpecialNames {
  private SpecialNames() {}

  /** For answers about trails. */
  interface TrailArnOfAnswer {
    @JsonProperty("TrailARN")
    Optional<TrailArn> trailArn();
  }
}
