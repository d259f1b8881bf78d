package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.adapters.aws.engine.Engine;
import dev.insightselectors.adapters.aws.engine.Moto;
import org.junit.jupiter.api.Tag;

/** No races here: moto 5.2.1 checks and writes in two steps, so two of eight may both win. */
@Tag("long")
class MotoPortsTest extends PortContracts {
  @Override
  Engine engine() {
    return Moto.engine();
  }
}
