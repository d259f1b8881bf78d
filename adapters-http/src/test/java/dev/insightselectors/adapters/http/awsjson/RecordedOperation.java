package dev.insightselectors.adapters.http.awsjson;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.port.Operation;
import java.util.ArrayList;
import java.util.List;

/** Answers always the same, and keeps what it was asked. */
final class RecordedOperation<Q, A> implements Operation<Q, A> {
  final List<Q> requests = new ArrayList<>();
  private final Outcome<A> outcome;

  RecordedOperation(Outcome<A> outcome) {
    this.outcome = outcome;
  }

  @Override
  public Outcome<A> call(Caller caller, Q request) {
    requests.add(request);
    return outcome;
  }

  Q request() {
    return requests.get(requests.size() - 1);
  }
}
