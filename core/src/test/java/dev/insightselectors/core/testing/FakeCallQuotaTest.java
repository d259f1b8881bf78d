package dev.insightselectors.core.testing;

import dev.insightselectors.core.port.CallQuota;
import dev.insightselectors.core.port.CallQuotaContract;

class FakeCallQuotaTest extends CallQuotaContract {
  @Override
  protected CallQuota quotaOf(int calls) {
    return new FakeWorld().allows(calls).ports().callQuota();
  }
}
