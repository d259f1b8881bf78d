package dev.insightselectors.testkit.subject;

/** A way to an implementation: what is sent, and what comes back as it came. */
public interface Transport {

  /** The answer, or {@link UnreachableException} or {@link NoAnswerException}. */
  Reply send(RawMessage message);

  /** The message that makes a call, spelt as is known there. */
  default RawMessage message(ApiCall call) {
    return RawMessage.of(call);
  }

  /** A line for a shell that sends the same message again, without any secret in it. */
  String curl(RawMessage message);
}
