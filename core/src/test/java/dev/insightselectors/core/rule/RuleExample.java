package dev.insightselectors.core.rule;

import dev.insightselectors.core.error.ErrorName;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.core.testing.Samples;

/**
 * A call that breaks one rule, and its twin that keeps it and is accepted.
 *
 * @param title what is wrong, for people
 * @param code how the call that breaks the rule is refused
 */
public record RuleExample<Q>(
    String rule, String title, ErrorName code, Arranged<Q> breaking, Arranged<Q> keeping) {

  /** A call by someone, in some world. */
  public record Arranged<Q>(FakeWorld world, Caller caller, Q request) {

    /** The call as its operation begins it. */
    Call begun(String operation) {
      boolean admitted = world.ports().callQuota().admits(caller, operation);
      return new Call(operation, caller, world.ports(), admitted);
    }
  }

  public static Draft rule(String rule, String title, ErrorName code) {
    return new Draft(rule, title, code);
  }

  /** The sample caller's call in the sample world. */
  public static <Q> Arranged<Q> call(Q request) {
    return call(FakeWorld.sample(), request);
  }

  public static <Q> Arranged<Q> call(FakeWorld world, Q request) {
    return new Arranged<>(world, Samples.CALLER, request);
  }

  @Override
  public String toString() {
    return rule + ": " + title;
  }

  /** An example that lacks its calls. */
  public record Draft(String rule, String title, ErrorName code) {
    public <Q> RuleExample<Q> calls(Arranged<Q> breaking, Arranged<Q> keeping) {
      return new RuleExample<>(rule, title, code, breaking, keeping);
    }

    public <Q> RuleExample<Q> calls(Q breaking, Q keeping) {
      return calls(call(breaking), call(keeping));
    }
  }
}
