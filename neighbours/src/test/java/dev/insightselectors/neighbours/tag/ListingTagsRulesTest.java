package dev.insightselectors.neighbours.tag;

import static dev.insightselectors.core.error.Code.INVALID_PARAMETER;
import static dev.insightselectors.core.error.Code.THROTTLING;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_TOKEN;

import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.RulebookExamples;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.testing.FakePorts;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class ListingTagsRulesTest extends RulebookExamples<ListTagsRequest, TagListing> {
  @Override
  protected Stream<RuleExample<ListTagsRequest>> examples() {
    return Stream.concat(
        TaggedExamples.of(arn -> of(List.of(ARN, arn))),
        Stream.of(
            rule("call-within-quota", "no call is left", THROTTLING)
                .calls(
                    call(FakeWorld.sample().allows(0), of(List.of(ARN))),
                    call(FakeWorld.sample().allows(1), of(List.of(ARN)))),
            rule("resources-given", "none", INVALID_PARAMETER)
                .calls(of(List.of()), of(List.of(ARN))),
            rule("resources-given", "left out", INVALID_PARAMETER)
                .calls(new ListTagsRequest(Optional.empty(), Optional.empty()), of(List.of(ARN))),
            rule("resources-given", "21", INVALID_PARAMETER)
                .calls(of(Collections.nCopies(21, ARN)), of(Collections.nCopies(20, ARN))),
            rule("no-token", "any", INVALID_TOKEN)
                .calls(
                    new ListTagsRequest(Optional.of(List.of(ARN)), Optional.of("token")),
                    of(List.of(ARN)))));
  }

  @Override
  protected Rulebook<TagListing> rulebook() {
    return TagRulebooks.listing();
  }

  @Override
  protected TagListing situation(Call call, FakeWorld world, ListTagsRequest request) {
    return new TagListing(call, request);
  }

  @Override
  protected Operation<ListTagsRequest, ?> operation(FakeWorld world) {
    return new TagOperations(FakePorts.of(world)).listTags().operation();
  }

  private static final String ARN = sampleTrail().arn().toString();

  private static ListTagsRequest of(List<String> resources) {
    return new ListTagsRequest(Optional.of(resources), Optional.empty());
  }
}
