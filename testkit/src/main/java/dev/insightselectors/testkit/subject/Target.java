package dev.insightselectors.testkit.subject;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.insightselectors.core.model.Caller;
import java.util.function.Function;

/** The two spellings of X-Amz-Target that clients send; implementations take either, or should. */
public enum Target {
  /** Of boto3, the AWS CLI and the SDK for Java. */
  LONG("com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101."),
  /** Of the SDKs for JavaScript and Go. */
  SHORT("CloudTrail_20131101.");

  private final String prefix;

  Target(String prefix) {
    this.prefix = prefix;
  }

  /** The message that a stock client sends for a call. */
  public RawMessage message(ApiCall call) {
    return RawMessage.of(call, prefix + call.operation());
  }

  /**
   * The long spelling, unless only the short one is known: then the calls that every scenario needs
   * are spelt so, and the scenarios about targets tell.
   *
   * @param transports the way there, with calls in this spelling
   */
  public static Target knownTo(Function<Target, Transport> transports) {
    return !knows(transports.apply(LONG)) && knows(transports.apply(SHORT)) ? SHORT : LONG;
  }

  private static boolean knows(Transport transport) {
    ApiCall call =
        new ApiCall(
            new Caller(Cast.CALLER, Cast.REGION),
            "GetInsightSelectors",
            JsonNodeFactory.instance.objectNode());
    return transport.send(transport.message(call)).isOfAKnownOperation();
  }
}
