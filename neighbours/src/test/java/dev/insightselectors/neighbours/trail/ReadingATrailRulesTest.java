package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.RulebookExamples;
import dev.insightselectors.core.rule.TrailReference;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.testing.FakePorts;
import dev.insightselectors.neighbours.testing.TrailDraft;
import java.util.stream.Stream;

class ReadingATrailRulesTest extends RulebookExamples<TrailRequest, TrailReference> {
  @Override
  protected Stream<RuleExample<TrailRequest>> examples() {
    return TrailReferenceExamples.ofNeeding(TrailDraft::named);
  }

  @Override
  protected Rulebook<TrailReference> rulebook() {
    return TrailRulebooks.reading();
  }

  @Override
  protected TrailReference situation(Call call, FakeWorld world, TrailRequest request) {
    return new TrailReference(call, request.name().orElse(""));
  }

  @Override
  protected Operation<TrailRequest, ?> operation(FakeWorld world) {
    return new TrailOperations(FakePorts.of(world), Edition.newest()).getTrail().operation();
  }
}
