package dev.insightselectors.neighbours.trail;

import static dev.insightselectors.core.testing.Samples.TRAIL;

import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.RulebookExamples;
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
  protected TrailsAsked situation(Call call, DescribeTrailsRequest request) {
    return new TrailsAsked(call, request);
  }

  @Override
  protected Operation<DescribeTrailsRequest, ?> operation(Ports ports) {
    return new DescribeTrails(ports, rulebook());
  }
}
