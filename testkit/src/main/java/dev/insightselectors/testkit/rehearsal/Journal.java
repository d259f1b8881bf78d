package dev.insightselectors.testkit.rehearsal;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import java.util.ArrayList;
import java.util.List;

/** The calls of a rehearsal, in the order in which they are made. */
public final class Journal {
  private static final Region EVERYWHERE = new Region("us-east-1");

  private final List<PlannedCall> calls = new ArrayList<>();

  void add(String service, String operation, Caller caller, String about) {
    calls.add(new PlannedCall(service, operation, caller, about));
  }

  /** Of a service that is the same in every Region. */
  void add(String service, String operation, AccountId account, String about) {
    add(service, operation, new Caller(account, EVERYWHERE), about);
  }

  /** The calls since this was last asked. */
  public List<PlannedCall> taken() {
    List<PlannedCall> taken = List.copyOf(calls);
    calls.clear();
    return taken;
  }
}
