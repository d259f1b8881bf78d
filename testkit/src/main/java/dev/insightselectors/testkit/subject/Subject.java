package dev.insightselectors.testkit.subject;

import java.util.Set;

/**
 * An implementation under test.
 *
 * <ul>
 *   <li>Arranging makes the subject be as the setting says, whatever it was before; what cannot be
 *       arranged is a {@link NotTestableException}.
 *   <li>Every answer is handed back as it came; judging it is the kit's job.
 *   <li>A subject that cannot be reached at all is an {@link UnreachableException}.
 * </ul>
 */
public interface Subject extends AutoCloseable {

  SubjectInfo info();

  /** What it has; scenarios that need more are reported as not supported by the subject. */
  Set<Capability> capabilities();

  /** How long what a call does may take to show. */
  default Patience patience() {
    return Patience.NONE;
  }

  Arranged arrange(Setting setting);

  /** The call that a scenario is about. */
  Reply call(ApiCall call);

  /** A call that only looks at what has become of the one that the scenario is about. */
  default Reply observe(ApiCall call) {
    return call(call);
  }

  /** Sends a raw message; only asked of a subject that declares {@link Capability#WIRE}. */
  Reply send(RawMessage message);

  /** The message that makes a call. */
  default RawMessage message(ApiCall call) {
    return RawMessage.of(call);
  }

  /** A line for a shell that sends the message again; empty for a subject without HTTP. */
  default String curl(RawMessage message) {
    return "";
  }

  @Override
  default void close() {}
}
