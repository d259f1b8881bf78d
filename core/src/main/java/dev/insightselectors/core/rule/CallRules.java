package dev.insightselectors.core.rule;

import dev.insightselectors.core.error.DocumentedError.Throttling;
import dev.insightselectors.core.error.DocumentedError.UnsupportedOperation;

/** The rules about a call as such, whatever it asks for. */
public final class CallRules {
  private CallRules() {}

  /** Quota first of all (choice C19). */
  public static final Rule<Call> WITHIN_QUOTA =
      Rule.named("call-within-quota")
          .from("PIS-133", "PIS-134")
          .says("The account has calls left")
          .brokenWhen((Call call) -> !call.admitted())
          .refusing(call -> new Throttling(call.operation()));

  /** Choice C17. */
  public static final Rule<Call> SUPPORTED =
      Rule.named("insights-offered-in-region")
          .from("PIS-139", "PIS-140")
          .says("CloudTrail offers Insights in the Region of the call")
          .brokenWhen(
              (Call call) -> !call.ports().insightsSupport().isOfferedIn(call.caller().region()))
          .refusing(call -> new UnsupportedOperation(call.operation(), call.caller().region()));
}
