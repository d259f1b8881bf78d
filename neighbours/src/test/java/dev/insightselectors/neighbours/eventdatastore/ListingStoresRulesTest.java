package dev.insightselectors.neighbours.eventdatastore;

import static dev.insightselectors.core.error.Code.THROTTLING;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_MAX_RESULTS;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_NEXT_TOKEN;

import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.RulebookExamples;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.operation.Listing;
import dev.insightselectors.neighbours.testing.FakePorts;
import java.util.Optional;
import java.util.stream.Stream;

class ListingStoresRulesTest extends RulebookExamples<ListEventDataStoresRequest, Listing> {
  @Override
  protected Stream<RuleExample<ListEventDataStoresRequest>> examples() {
    ListEventDataStoresRequest first =
        new ListEventDataStoresRequest(Optional.empty(), Optional.empty());
    return Stream.of(
        rule("call-within-quota", "no call is left", THROTTLING)
            .calls(
                call(FakeWorld.sample().allows(0), first),
                call(FakeWorld.sample().allows(1), first)),
        rule("max-results", "0", INVALID_MAX_RESULTS).calls(most(0), most(1)),
        rule("max-results", "1001", INVALID_MAX_RESULTS).calls(most(1001), most(1000)),
        rule("next-token", "no Base64", INVALID_NEXT_TOKEN)
            .calls(new ListEventDataStoresRequest(Optional.of("***"), Optional.empty()), first),
        rule("next-token", "foreign", INVALID_NEXT_TOKEN)
            .calls(new ListEventDataStoresRequest(Optional.of("YWJj"), Optional.empty()), first));
  }

  @Override
  protected Rulebook<Listing> rulebook() {
    return EventDataStoreRulebooks.listing();
  }

  @Override
  protected Listing situation(Call call, FakeWorld world, ListEventDataStoresRequest request) {
    return new Listing(call, request.nextToken(), request.maxResults());
  }

  @Override
  protected Operation<ListEventDataStoresRequest, ?> operation(FakeWorld world) {
    return new EventDataStoreOperations(FakePorts.of(world)).listEventDataStores().operation();
  }

  private static ListEventDataStoresRequest most(int count) {
    return new ListEventDataStoresRequest(Optional.empty(), Optional.of(count));
  }
}
