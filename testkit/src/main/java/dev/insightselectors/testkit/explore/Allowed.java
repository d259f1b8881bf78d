package dev.insightselectors.testkit.explore;

import dev.insightselectors.testkit.subject.Reply;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that a call may end in, as the rules and the interpretations have it.
 *
 * @param outcomes {@code accepted}, or the names of errors; any error where there are none
 * @param broken the ids of the rules that are broken, each by itself
 * @param requirements those that refuse it; empty where nothing does
 */
record Allowed(Set<String> outcomes, List<String> broken, List<String> requirements) {
  Allowed {
    outcomes = new TreeSet<>(outcomes);
    broken = List.copyOf(broken);
    requirements = List.copyOf(requirements);
  }

  boolean mayBeAccepted() {
    return outcomes.contains(Reply.ACCEPTED);
  }

  boolean mayBeRefused() {
    return outcomes.size() > (mayBeAccepted() ? 1 : 0) || outcomes.isEmpty();
  }

  boolean has(Reply reply) {
    return outcomes.isEmpty()
        ? !reply.outcome().equals(Reply.ACCEPTED) && reply.isOfAKnownOperation()
        : outcomes.contains(reply.outcome());
  }
}
