package dev.insightselectors.neighbours.trail;

import static dev.insightselectors.core.testing.Samples.TRAIL;

import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.RulebookExamples;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.testing.FakePorts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class DescribingTrailsRulesTest extends RulebookExamples<DescribeTrailsRequest, TrailsAsked> {
  @Override
  protected Stream<RuleExample<DescribeTrailsRequest>> examples() {
    return TrailReferenceExamples.ofAll(
        name -> new DescribeTrailsRequest(Optional.of(List.of(TRAIL, name)), Optional.empty()));
  }

  @Override
  protected Rulebook<TrailsAsked> rulebook() {
    return TrailRulebooks.describing();
  }

  @Override
  protected TrailsAsked situation(Call call, FakeWorld world, DescribeTrailsRequest request) {
    return new TrailsAsked(call, FakePorts.of(world).trails(), request);
  }

  @Override
  protected Operation<DescribeTrailsRequest, ?> operation(FakeWorld world) {
    return new TrailOperations(FakePorts.of(world), Edition.newest()).describeTrails().operation();
  }
}
