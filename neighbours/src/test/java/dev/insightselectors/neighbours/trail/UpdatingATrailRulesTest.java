package dev.insightselectors.neighbours.trail;

import static dev.insightselectors.core.error.Code.NOT_ORGANIZATION_MASTER_ACCOUNT;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static dev.insightselectors.core.testing.Samples.OTHER_REGION;
import static dev.insightselectors.core.testing.Samples.REGION;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleOrganization;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.neighbours.error.NeighbourCode.TRAIL_ALREADY_EXISTS;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.rule.RuleExample.Arranged;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.RulebookExamples;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.testing.FakePorts;
import dev.insightselectors.neighbours.testing.TrailDraft;
import java.util.function.Function;
import java.util.stream.Stream;

class UpdatingATrailRulesTest extends RulebookExamples<UpdateTrailRequest, TrailChange> {
  @Override
  protected Stream<RuleExample<UpdateTrailRequest>> examples() {
    TrailSettingsExamples<UpdateTrailRequest> settings =
        new TrailSettingsExamples<>(() -> TrailDraft.trail(TRAIL), TrailDraft::update);
    return Stream.of(
            TrailReferenceExamples.ofChanging(name -> TrailDraft.trail(name).update()),
            Stream.of(freed(), spread()),
            settings.ofTheShape(),
            settings.together(),
            settings.ofTheOrganization(),
            settings.ofTheDelivery())
        .flatMap(Function.identity());
  }

  @Override
  protected Rulebook<TrailChange> rulebook() {
    return TrailRulebooks.updating();
  }

  @Override
  protected TrailChange situation(Call call, FakeWorld world, UpdateTrailRequest request) {
    return new TrailChange(call, FakePorts.of(world), request);
  }

  @Override
  protected Operation<UpdateTrailRequest, ?> operation(FakeWorld world) {
    return new TrailOperations(FakePorts.of(world), Edition.newest()).updateTrail().operation();
  }

  /** It would show where its name is taken; its own name is not in its way. */
  private static RuleExample<UpdateTrailRequest> spread() {
    UpdateTrailRequest spreading = TrailDraft.trail(TRAIL).multiRegion(true).update();
    return rule("trail-name-free", "spreading", TRAIL_ALREADY_EXISTS)
        .calls(
            call(FakeWorld.sample().has(sampleTrail(TRAIL, OTHER_REGION, false)), spreading),
            call(FakeWorld.sample().has(sampleTrail("Other", OTHER_REGION, false)), spreading));
  }

  /** A member cannot make an organization's trail its own. */
  private static RuleExample<UpdateTrailRequest> freed() {
    FakeWorld world = TrailReferenceExamples.organized(sampleOrganization());
    UpdateTrailRequest freeing =
        TrailDraft.trail(sampleTrail().arn().toString()).ofOrganization(false).update();
    return rule("organization-management-account", "freeing", NOT_ORGANIZATION_MASTER_ACCOUNT)
        .calls(
            new Arranged<>(world, new Caller(OTHER_ACCOUNT, REGION), freeing),
            call(TrailReferenceExamples.organized(sampleOrganization()), freeing));
  }
}
