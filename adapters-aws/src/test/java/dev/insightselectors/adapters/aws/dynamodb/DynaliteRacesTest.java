package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.adapters.aws.engine.Dynalite;
import dev.insightselectors.adapters.aws.engine.Engine;

class DynaliteRacesTest extends RaceContracts {
  @Override
  Engine engine() {
    return Dynalite.engine();
  }
}
