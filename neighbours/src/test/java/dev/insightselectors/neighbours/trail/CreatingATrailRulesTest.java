package dev.insightselectors.neighbours.trail;

import static dev.insightselectors.core.error.Code.INVALID_TRAIL_NAME;
import static dev.insightselectors.core.error.Code.THROTTLING;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.Samples.OTHER_REGION;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_S3_BUCKET_NAME;
import static dev.insightselectors.neighbours.error.NeighbourCode.MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED;
import static dev.insightselectors.neighbours.error.NeighbourCode.TAGS_LIMIT_EXCEEDED;
import static dev.insightselectors.neighbours.error.NeighbourCode.TRAIL_ALREADY_EXISTS;
import static dev.insightselectors.neighbours.testing.TrailDraft.usual;

import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.RulebookExamples;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.form.TagForm;
import dev.insightselectors.neighbours.tag.TagExamples;
import dev.insightselectors.neighbours.testing.FakePorts;
import dev.insightselectors.neighbours.testing.TrailDraft;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

class CreatingATrailRulesTest extends RulebookExamples<CreateTrailRequest, TrailCreation> {
  @Override
  protected Stream<RuleExample<CreateTrailRequest>> examples() {
    TrailSettingsExamples<CreateTrailRequest> settings =
        new TrailSettingsExamples<>(() -> usual("NewTrail"), TrailDraft::creation);
    return Stream.of(
            ofTheName(),
            ofTheCall(),
            settings.ofTheShape(),
            settings.together(),
            settings.ofTheOrganization(),
            settings.ofTheDelivery(),
            TagExamples.ofTheTags(CreatingATrailRulesTest::tagged),
            Stream.of(TagExamples.ofTheLimit(TAGS_LIMIT_EXCEEDED, CreatingATrailRulesTest::tagged)))
        .flatMap(Function.identity());
  }

  @Override
  protected Rulebook<TrailCreation> rulebook() {
    return TrailRulebooks.creating();
  }

  @Override
  protected TrailCreation situation(Call call, FakeWorld world, CreateTrailRequest request) {
    return new TrailCreation(call, FakePorts.of(world), request);
  }

  @Override
  protected Operation<CreateTrailRequest, ?> operation(FakeWorld world) {
    return new TrailOperations(FakePorts.of(world), Edition.newest()).createTrail().operation();
  }

  private static Stream<RuleExample<CreateTrailRequest>> ofTheName() {
    return Stream.of(
        name("trail-name-characters", "my trail", "my-trail"),
        name("trail-name-characters", sampleTrail().arn().toString(), "my-trail"),
        name("trail-name-length", "ab", "abc"),
        name("trail-name-length", "a".repeat(129), "a".repeat(128)),
        rule("trail-name-length", "none", INVALID_TRAIL_NAME)
            .calls(TrailDraft.nameless().creation(), usual("abc").creation()),
        name("trail-name-ends", "-my", "a-my"),
        name("trail-name-adjacent-punctuation", "my--trail", "my-trail"),
        name("trail-name-ip-address", "192.168.5.4", "192.168.5"));
  }

  private static Stream<RuleExample<CreateTrailRequest>> ofTheCall() {
    CreateTrailRequest good = usual("NewTrail").creation();
    return Stream.of(
        rule("call-within-quota", "no call is left", THROTTLING)
            .calls(
                call(FakeWorld.sample().allows(0), good), call(FakeWorld.sample().allows(1), good)),
        rule("bucket-given", "none", INVALID_S3_BUCKET_NAME)
            .calls(TrailDraft.trail("NewTrail").creation(), good),
        rule("trail-name-free", "taken", TRAIL_ALREADY_EXISTS).calls(usual(TRAIL).creation(), good),
        rule("trail-name-free", "by a trail of all Regions", TRAIL_ALREADY_EXISTS)
            .calls(
                call(FakeWorld.sample().has(away(true)), good),
                call(FakeWorld.sample().has(away(false)), good)),
        rule("trail-name-free", "in a Region where it would show", TRAIL_ALREADY_EXISTS)
            .calls(
                call(FakeWorld.sample().has(away(false)), everywhere()),
                call(FakeWorld.sample(), everywhere())),
        rule("trails-within-limit", "one more", MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED)
            .calls(
                call(FakeWorld.sample().limitsTo(1, 0), good),
                call(FakeWorld.sample().limitsTo(2, 0), good)),
        rule("trails-within-limit", "with one of all Regions", MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED)
            .calls(
                call(limitedTo2().has(away("Away", true)), good),
                call(limitedTo2().has(away("Away", false)), good)),
        rule("trails-within-limit", "in another Region", MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED)
            .calls(
                call(limitedTo2().has(away("One", false)).has(away("Two", false)), everywhere()),
                call(limitedTo2().has(away("One", false)), everywhere())));
  }

  private static FakeWorld limitedTo2() {
    return FakeWorld.sample().limitsTo(2, 0);
  }

  private static CreateTrailRequest everywhere() {
    return usual("NewTrail").multiRegion(true).creation();
  }

  private static Trail away(boolean isMultiRegion) {
    return away("NewTrail", isMultiRegion);
  }

  private static Trail away(String name, boolean isMultiRegion) {
    return sampleTrail(name, OTHER_REGION, isMultiRegion);
  }

  private static RuleExample<CreateTrailRequest> name(String rule, String bad, String good) {
    return rule(rule, bad, INVALID_TRAIL_NAME).calls(usual(bad).creation(), usual(good).creation());
  }

  private static CreateTrailRequest tagged(List<TagForm> tags) {
    return usual("NewTrail").tags(tags).creation();
  }
}
