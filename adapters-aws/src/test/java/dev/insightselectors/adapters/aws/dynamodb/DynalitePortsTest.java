package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.adapters.aws.engine.Dynalite;
import dev.insightselectors.adapters.aws.engine.Engine;

class DynalitePortsTest extends PortContracts {
  @Override
  Engine engine() {
    return Dynalite.engine();
  }
}
