package dev.insightselectors.core.testing;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.port.CallQuota;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** As many calls as are allowed, for each operation, account and Region; they never grow back. */
final class FakeCallQuota implements CallQuota {
  private final Map<String, Integer> spent = new ConcurrentHashMap<>();
  private volatile int allowed = Integer.MAX_VALUE;

  void allow(int calls) {
    allowed = calls;
  }

  @Override
  public boolean admits(Caller caller, String operation) {
    return spent.merge(caller + " " + operation, 1, Integer::sum) <= allowed;
  }
}
