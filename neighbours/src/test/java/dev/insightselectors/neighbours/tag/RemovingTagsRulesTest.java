package dev.insightselectors.neighbours.tag;

import static dev.insightselectors.core.error.Code.NOT_ORGANIZATION_MASTER_ACCOUNT;
import static dev.insightselectors.core.error.Code.NO_MANAGEMENT_ACCOUNT_SLR_EXISTS;
import static dev.insightselectors.core.error.Code.THROTTLING;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.Samples.ACCOUNT;
import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static dev.insightselectors.core.testing.Samples.sampleOrganization;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_TAG_PARAMETER;

import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.RulebookExamples;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.form.TagForm;
import dev.insightselectors.neighbours.testing.FakePorts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

class RemovingTagsRulesTest extends RulebookExamples<TagsRequest, TagChange> {
  @Override
  protected Stream<RuleExample<TagsRequest>> examples() {
    TagsRequest good = tags(List.of(TagForm.of("key", "value")));
    return Stream.of(
            TaggedExamples.of(RemovingTagsRulesTest::of),
            TagExamples.ofTheTags(RemovingTagsRulesTest::tags),
            Stream.of(
                rule("call-within-quota", "no call is left", THROTTLING)
                    .calls(
                        call(FakeWorld.sample().allows(0), good),
                        call(FakeWorld.sample().allows(1), good)),
                rule("tags-given", "none", INVALID_TAG_PARAMETER).calls(tags(List.of()), good),
                rule("tags-given", "left out", INVALID_TAG_PARAMETER)
                    .calls(new TagsRequest(Optional.of(TRAIL_ARN), Optional.empty()), good)),
            ofTheOrganization())
        .flatMap(Function.identity());
  }

  @Override
  protected Rulebook<TagChange> rulebook() {
    return TagRulebooks.removing();
  }

  @Override
  protected TagChange situation(Call call, FakeWorld world, TagsRequest request) {
    return new TagChange(call, request);
  }

  @Override
  protected Operation<TagsRequest, ?> operation(FakeWorld world) {
    return new TagOperations(FakePorts.of(world)).removeTags().operation();
  }

  private static final String TRAIL_ARN = sampleTrail().arn().toString();
  private static final Organization THEIRS =
      new Organization("o-theirs", OTHER_ACCOUNT, Set.of(ACCOUNT), Set.of(), true);
  private static final Organization ROLELESS =
      new Organization("o-sample", ACCOUNT, Set.of(OTHER_ACCOUNT), Set.of(), false);

  private static Stream<RuleExample<TagsRequest>> ofTheOrganization() {
    return Stream.of(
        member(TRAIL_ARN),
        member(sampleSource().arn().toString()),
        rule("organization-service-linked-role", "none", NO_MANAGEMENT_ACCOUNT_SLR_EXISTS)
            .calls(
                call(organized(ROLELESS), of(TRAIL_ARN)),
                call(organized(sampleOrganization()), of(TRAIL_ARN))));
  }

  private static RuleExample<TagsRequest> member(String arn) {
    return rule("organization-management-account", arn, NOT_ORGANIZATION_MASTER_ACCOUNT)
        .calls(call(organized(THEIRS), of(arn)), call(organized(sampleOrganization()), of(arn)));
  }

  private static FakeWorld organized(Organization organization) {
    return FakeWorld.sample()
        .has(sampleTrail().asOrganizationTrail())
        .has(sampleSource().asOrganizationStore())
        .has(organization);
  }

  private static TagsRequest of(String resource) {
    return new TagsRequest(Optional.of(resource), Optional.of(List.of(TagForm.of("key", "value"))));
  }

  private static TagsRequest tags(List<TagForm> tags) {
    return new TagsRequest(Optional.of(TRAIL_ARN), Optional.of(tags));
  }
}
