package dev.insightselectors.testkit.fault;

import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.GetSituation;
import dev.insightselectors.core.rule.PutSituation;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.testkit.subject.Reply;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One deliberate defect. Everything but the one thing it bends is as it is in the reference.
 *
 * @param id a slug
 * @param statement what is wrong with an implementation that has it
 * @param requirements the ids of the requirements that it breaks
 * @param putRules what it makes of the rulebook of PutInsightSelectors
 * @param getRules what it makes of the rulebook of GetInsightSelectors
 * @param effect what it makes of the operation PutInsightSelectors
 * @param wire what it makes of every answer
 */
public record Fault(
    String id,
    String statement,
    List<String> requirements,
    UnaryOperator<Rulebook<PutSituation>> putRules,
    UnaryOperator<Rulebook<GetSituation>> getRules,
    Effect effect,
    Optional<UnaryOperator<Reply>> wire) {
  /** No defect at all. */
  public static final Fault NONE = named("none", "nothing is wrong");

  public Fault {
    requirements = List.copyOf(requirements);
  }

  static Fault named(String id, String statement, String... requirements) {
    return new Fault(
        id,
        statement,
        List.of(requirements),
        UnaryOperator.identity(),
        UnaryOperator.identity(),
        (operation, ports) -> operation,
        Optional.empty());
  }

  Fault bendingRules(UnaryOperator<Rulebook<PutSituation>> bend) {
    return new Fault(id, statement, requirements, bend, getRules, effect, wire);
  }

  Fault bendingGetRules(UnaryOperator<Rulebook<GetSituation>> bend) {
    return new Fault(id, statement, requirements, putRules, bend, effect, wire);
  }

  Fault bendingEffect(Effect bend) {
    return new Fault(id, statement, requirements, putRules, getRules, bend, wire);
  }

  Fault bendingWire(UnaryOperator<Reply> bend) {
    return new Fault(id, statement, requirements, putRules, getRules, effect, Optional.of(bend));
  }

  /** Whether it can be seen only in messages, and not in what they mean. */
  public boolean isOnTheWire() {
    return wire.isPresent();
  }

  /** Makes a defective operation of a good one. */
  public interface Effect {
    Operation<PutInsightSelectorsRequest, InsightSelectorsAnswer> bend(
        Operation<PutInsightSelectorsRequest, InsightSelectorsAnswer> operation, Ports ports);
  }
}
