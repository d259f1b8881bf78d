package dev.insightselectors.core.operation;

import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.core.rule.GetInsightSelectorsRules;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import java.util.List;

/** The operations of this module under the names that they have on the wire. */
public final class Operations {
  private Operations() {}

  /**
   * An operation.
   *
   * @param name as callers name it
   * @param request the record that a request is read into
   */
  public record Entry<Q, A>(String name, Class<Q> request, Operation<Q, A> operation) {

    /** The same operation, of whose requests the members count that there are in the edition. */
    public Entry<Q, A> in(Edition edition) {
      return new Entry<>(
          name,
          request,
          (caller, given) -> operation.call(caller, request.cast(edition.heard(given))));
    }
  }

  /** PutInsightSelectors and GetInsightSelectors as the pinned page has them. */
  public static List<Entry<?, ?>> all(Ports ports) {
    return all(ports, Edition.PINNED);
  }

  /** PutInsightSelectors and GetInsightSelectors of an edition. */
  public static List<Entry<?, ?>> all(Ports ports, Edition edition) {
    return List.of(
        new Entry<>(
            PutInsightSelectors.NAME,
            PutInsightSelectorsRequest.class,
            new PutInsightSelectors(ports, PutInsightSelectorsRules.rulebook(edition))),
        new Entry<>(
            GetInsightSelectors.NAME,
            GetInsightSelectorsRequest.class,
            new GetInsightSelectors(ports, GetInsightSelectorsRules.rulebook())));
  }
}
