package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.port.LookUpsContract;
import dev.insightselectors.core.port.Ports;
import org.junit.jupiter.api.AfterEach;

/** What is looked up in CloudTrail, where a stub stands for it. */
class LookUpsTest extends LookUpsContract {
  private final CloudTrailStub cloudTrail = new CloudTrailStub();

  @AfterEach
  void stop() {
    cloudTrail.close();
  }

  @Override
  protected Ports ports() {
    return Clients.ports(Clients.of(cloudTrail.endpoint()));
  }

  @Override
  protected Ports unreachable() {
    return Clients.ports(Clients.unreachable());
  }

  @Override
  protected void has(Trail trail) {
    cloudTrail.has(trail);
  }

  @Override
  protected void has(EventDataStore store) {
    cloudTrail.has(store);
  }
}
