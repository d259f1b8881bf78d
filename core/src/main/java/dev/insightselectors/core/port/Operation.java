package dev.insightselectors.core.port;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.Caller;

/**
 * The driving port: an operation of CloudTrail, called by whoever speaks a wire protocol.
 *
 * <ul>
 *   <li>A documented refusal is an {@link Outcome.Refused}; nothing has changed then.
 *   <li>An exception is a fault of ours or of a port, and never says what the caller did wrong.
 * </ul>
 *
 * @param <Q> the request, unjudged
 * @param <A> the answer
 */
public interface Operation<Q, A> {

  Outcome<A> call(Caller caller, Q request);
}
