package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.adapters.aws.engine.Engine;
import dev.insightselectors.adapters.aws.engine.Moto;

/** No races here: moto 5.2.1 checks and writes in two steps, so two of eight may both win. */
class MotoPortsTest extends PortContracts {
  @Override
  Engine engine() {
    return Moto.engine();
  }
}
