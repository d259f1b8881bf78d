package dev.insightselectors.testkit.explore;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.testkit.subject.Reply;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was explored so far. */
final class Ledger {
  private final Edition edition;
  private final Map<String, Integer> states = new HashMap<>();
  private final Set<String> transitions = new HashSet<>();
  private final Map<String, Integer> broken = new TreeMap<>();
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final Set<String> alone = new TreeSet<>();
  private final Set<String> pairs = new TreeSet<>();
  private int state;
  private String stage = "";
  private long calls;
  private long walks;
  private long accepted;

  Ledger(Edition edition) {
    this.edition = edition;
  }

  void begins(String title) {
    stage = title;
    walks++;
  }

  /** Which Insights are on from now on. */
  void state(Collection<InsightSelection> on) {
    state = states.computeIfAbsent(stage + on, any -> states.size());
  }

  void step(Turn turn, Allowed allowed, Reply reply) {
    calls++;
    outcomes.merge(reply.outcome(), 1, Integer::sum);
    transitions.add(state + "|" + turn.circumstances() + turn.operation() + turn.table());
    List<String> rules = allowed.broken();
    if (rules.isEmpty()) {
      accepted++;
    }
    if (!turn.operation().equals(Turn.PUT)) {
      return;
    }
    rules.forEach(rule -> broken.merge(rule, 1, Integer::sum));
    if (rules.size() == 1) {
      alone.add(rules.get(0));
    }
    for (int i = 0; i < rules.size(); i++) {
      for (int k = i + 1; k < rules.size(); k++) {
        pairs.add(rules.get(i) + " and " + rules.get(k));
      }
    }
  }

  Explored explored() {
    return new Explored(
        PutInsightSelectorsRules.rulebook(edition).rules().stream().map(Rule::id).toList(),
        walks,
        calls,
        states.size(),
        transitions.size(),
        Map.copyOf(broken),
        Set.copyOf(alone),
        Set.copyOf(pairs),
        accepted,
        Map.copyOf(outcomes));
  }
}
