package dev.insightselectors.neighbours.trail;

import static dev.insightselectors.core.error.Code.THROTTLING;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_NEXT_TOKEN;

import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.RulebookExamples;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.operation.Listing;
import dev.insightselectors.neighbours.testing.FakePorts;
import java.util.Optional;
import java.util.stream.Stream;

class ListingTrailsRulesTest extends RulebookExamples<ListTrailsRequest, Listing> {
  @Override
  protected Stream<RuleExample<ListTrailsRequest>> examples() {
    ListTrailsRequest first = new ListTrailsRequest(Optional.empty());
    return Stream.of(
        rule("call-within-quota", "no call is left", THROTTLING)
            .calls(
                call(FakeWorld.sample().allows(0), first),
                call(FakeWorld.sample().allows(1), first)),
        rule("next-token", "no Base64", INVALID_NEXT_TOKEN)
            .calls(new ListTrailsRequest(Optional.of("***")), first),
        rule("next-token", "foreign", INVALID_NEXT_TOKEN)
            .calls(new ListTrailsRequest(Optional.of("YWJj")), first));
  }

  @Override
  protected Rulebook<Listing> rulebook() {
    return TrailRulebooks.listing();
  }

  @Override
  protected Listing situation(Call call, FakeWorld world, ListTrailsRequest request) {
    return new Listing(call, request.nextToken(), Optional.empty());
  }

  @Override
  protected Operation<ListTrailsRequest, ?> operation(FakeWorld world) {
    return new TrailOperations(FakePorts.of(world), Edition.newest()).listTrails().operation();
  }
}
