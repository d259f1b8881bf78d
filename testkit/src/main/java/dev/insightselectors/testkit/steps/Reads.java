package dev.insightselectors.testkit.steps;

import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.ForwardingSubject;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers what each look showed last. */
final class Reads extends ForwardingSubject {
  private final Map<ApiCall, Reply> last = new HashMap<>();

  Reads(Subject subject) {
    super(subject);
  }

  @Override
  public Reply observe(ApiCall look) {
    Reply reply = super.observe(look);
    last.put(look, reply);
    return reply;
  }

  Optional<Reply> last(ApiCall look) {
    return Optional.ofNullable(last.get(look));
  }

  void forget() {
    last.clear();
  }
}
