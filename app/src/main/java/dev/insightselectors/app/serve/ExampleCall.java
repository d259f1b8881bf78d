package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.GivenSelectors.Listed;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A command for the AWS CLI that is known to work: it has been carried out on a copy. */
final class ExampleCall {
  private static final int MOST_TRIED = 20;
  private static final String TYPE = InsightType.API_CALL_RATE.wireName();

  private ExampleCall() {}

  /**
   * The line to paste, if any of the world's first trails accepts the call.
   *
   * @param environment what makes a client call for an account, if anything does
   */
  static Optional<String> on(
      World world, String endpoint, Function<AccountId, Optional<String>> environment) {
    List<TrailEntry> first = world.trails().stream().limit(MOST_TRIED).toList();
    World copy = world.withTrails(first).withEventDataStores(List.of());
    return first.stream()
        .map(entry -> entry.trail().arn())
        .filter(trail -> isAccepted(copy, trail))
        .flatMap(
            trail ->
                environment.apply(trail.account()).stream()
                    .map(before -> before + " " + line(trail, endpoint)))
        .findFirst();
  }

  /** Where signatures are not checked. */
  static Optional<String> claiming(AccountId account) {
    return Optional.of("AWS_ACCESS_KEY_ID=" + account + " AWS_SECRET_ACCESS_KEY=secret");
  }

  /** For a shell, if it needs that. */
  static String quoted(String word) {
    return word.matches("[\\w./@+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /** What comes of the call, in words. */
  static String outcome(World world, TrailArn trail) {
    return carriedOut(world, trail) instanceof Outcome.Refused<?> refused
        ? "%s is refused with %s: %s"
            .formatted(TYPE, refused.refusal().code().wireName(), refused.refusal().message())
        : TYPE + " can be put on it";
  }

  private static boolean isAccepted(World world, TrailArn trail) {
    return carriedOut(world, trail) instanceof Outcome.Accepted<?>;
  }

  /** On a copy. */
  private static Outcome<InsightSelectorsAnswer> carriedOut(World world, TrailArn trail) {
    InMemoryWorld copy = new InMemoryWorld(world, Clock.systemUTC());
    return new PutInsightSelectors(copy.ports().insights(), PutInsightSelectorsRules.rulebook())
        .call(new Caller(trail.account(), trail.region()), request(trail));
  }

  private static PutInsightSelectorsRequest request(TrailArn trail) {
    return new PutInsightSelectorsRequest(
        Optional.of(trail.name().value()), Optional.empty(), Optional.empty(), Listed.of(TYPE));
  }

  private static String line(TrailArn trail, String endpoint) {
    return "aws cloudtrail put-insight-selectors"
        + " --endpoint-url %s --region %s --trail-name %s"
            .formatted(endpoint, trail.region(), trail.name().value())
        + " --insight-selectors '[{\"InsightType\":\"%s\"}]'".formatted(TYPE);
  }
}
