package dev.insightselectors.faults;

import static dev.insightselectors.core.error.Code.CLOUD_TRAIL_ARN_INVALID;
import static dev.insightselectors.core.error.Code.INVALID_INSIGHT_SELECTORS;
import static dev.insightselectors.core.error.Code.INVALID_PARAMETER;

import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.GivenSelectors;
import dev.insightselectors.core.message.GivenSelectors.Listed;
import dev.insightselectors.core.message.GivenSelectors.Malformed;
import dev.insightselectors.core.message.GivenSelectors.Missing;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Members of a request that are not read, read otherwise, or asked of everybody. */
final class RequestFaults {
  private static final InsightSelectorsAnswer NOTHING =
      new InsightSelectorsAnswer(
          Optional.empty(), Optional.empty(), Optional.empty(), InsightSelectors.NONE);

  private RequestFaults() {}

  static List<Fault> all() {
    return List.of(
        read(
            "trail-name-unread",
            "the member TrailName is not known",
            put -> with(put, Optional.empty(), put.eventDataStore(), put.insightsDestination()),
            "PIS-047",
            "PIS-149"),
        read(
            "source-unread",
            "the member EventDataStore is not known",
            put -> with(put, put.trailName(), Optional.empty(), put.insightsDestination()),
            "PIS-021",
            "PIS-006"),
        read(
            "destination-unread",
            "the member InsightsDestination is not known",
            put -> with(put, put.trailName(), put.eventDataStore(), Optional.empty()),
            "PIS-030",
            "PIS-006"),
        read(
            "source-trimmed",
            "white space around EventDataStore is left away",
            put ->
                with(
                    put,
                    put.trailName(),
                    put.eventDataStore().map(String::strip),
                    put.insightsDestination()),
            "PIS-028"),
        read(
            "destination-trimmed",
            "white space around InsightsDestination is left away",
            put ->
                with(
                    put,
                    put.trailName(),
                    put.eventDataStore(),
                    put.insightsDestination().map(String::strip)),
            "PIS-037"),
        typesRead("types-trimmed", "white space around a type is left away", String::strip),
        typesRead(
            "types-completed",
            "a type is known by a shortened name",
            type -> type.endsWith("Rate") ? type + "Insight" : type),
        typesRead(
            "types-in-any-case",
            "a type is known in small letters and in capitals",
            RequestFaults::inRightCase),
        read(
            "selectors-unread",
            "the member InsightSelectors is not known",
            put -> with(put, new Missing()),
            "PIS-039"),
        read(
            "objects-not-understood",
            "a list of objects is refused as malformed",
            put -> with(put, list(put).isEmpty() ? put.insightSelectors() : new Malformed("")),
            "PIS-017",
            "PIS-040",
            "PIS-045"),
        read(
            "trail-name-cut",
            "a trail is looked up without the last letter of its name",
            put ->
                with(
                    put,
                    put.trailName().map(name -> name.replaceFirst("(?s).$", "")),
                    put.eventDataStore(),
                    put.insightsDestination()),
            "PIS-048"),
        Fault.of(
            "channel-accepted",
            "the ARN of a channel is accepted as if it were a trail's",
            Defects.effect(
                (good, ports) ->
                    (caller, put) ->
                        put.trailName().filter(it -> it.contains(":channel/")).isPresent()
                            ? Outcome.accepted(NOTHING)
                            : good.call(caller, put)),
            "PIS-082"),
        refused(
            "source-demanded",
            "every call needs EventDataStore",
            INVALID_PARAMETER,
            put -> put.eventDataStore().isEmpty(),
            "PIS-029"),
        refused(
            "destination-demanded",
            "every call needs InsightsDestination, one that turns a store off too",
            INVALID_PARAMETER,
            put -> put.insightsDestination().isEmpty(),
            "PIS-038",
            "PIS-155"),
        refused(
            "trail-demanded",
            "every call needs TrailName",
            INVALID_PARAMETER,
            put -> put.trailName().isEmpty(),
            "PIS-051"),
        refused(
            "source-by-arn-only",
            "a source is not found by its ID",
            CLOUD_TRAIL_ARN_INVALID,
            put -> put.eventDataStore().filter(it -> !isArn(it)).isPresent(),
            "PIS-022",
            "PIS-006"),
        refused(
            "destination-by-arn-only",
            "a destination is not found by its ID",
            CLOUD_TRAIL_ARN_INVALID,
            put -> put.insightsDestination().filter(it -> !isArn(it)).isPresent(),
            "PIS-031",
            "PIS-006"),
        refused(
            "stores-by-id-only",
            "a store is not found by its ARN",
            INVALID_PARAMETER,
            put -> put.eventDataStore().filter(RequestFaults::isArn).isPresent(),
            "PIS-022",
            "PIS-152"),
        refused(
            "one-type-of-a-trail",
            "a trail is given one type a call",
            INVALID_INSIGHT_SELECTORS,
            put -> put.trailName().isPresent() && list(put).size() > 1,
            "PIS-144",
            "PIS-145"),
        refused(
            "one-type-of-a-store",
            "a store is given one type a call",
            INVALID_INSIGHT_SELECTORS,
            put -> put.eventDataStore().isPresent() && list(put).size() > 1,
            "PIS-151",
            "PIS-152"),
        refused(
            "off-by-id-only",
            "a store is turned off by its ID alone",
            INVALID_PARAMETER,
            put ->
                list(put).isEmpty()
                    && put.eventDataStore().filter(RequestFaults::isArn).isPresent(),
            "PIS-154",
            "PIS-155"));
  }

  private static Fault read(
      String id,
      String statement,
      UnaryOperator<PutInsightSelectorsRequest> otherwise,
      String... requirements) {
    Defect defect =
        Defects.effect((good, ports) -> (caller, put) -> good.call(caller, otherwise.apply(put)));
    return Fault.of(id, statement, defect, requirements);
  }

  private static Fault typesRead(String id, String statement, UnaryOperator<String> otherwise) {
    return read(
        id,
        statement,
        put ->
            put.insightSelectors() instanceof Listed listed
                ? with(
                    put,
                    new Listed(
                        listed.insightTypes().stream().map(it -> it.map(otherwise)).toList()))
                : put,
        "PIS-041",
        "PIS-095");
  }

  private static String inRightCase(String type) {
    return Arrays.stream(InsightType.values())
        .map(InsightType::wireName)
        .filter(type::equalsIgnoreCase)
        .findFirst()
        .orElse(type);
  }

  private static Fault refused(
      String id,
      String statement,
      Code error,
      Predicate<PutInsightSelectorsRequest> which,
      String... requirements) {
    Defect defect =
        Defects.effect(
            (good, ports) ->
                (caller, put) ->
                    which.test(put)
                        ? Outcome.refused(Defects.refusal(error))
                        : good.call(caller, put));
    return Fault.of(id, statement, defect, requirements);
  }

  private static List<Optional<String>> list(PutInsightSelectorsRequest put) {
    return put.insightSelectors() instanceof Listed listed ? listed.insightTypes() : List.of();
  }

  private static boolean isArn(String given) {
    return given.startsWith("arn:");
  }

  private static PutInsightSelectorsRequest with(
      PutInsightSelectorsRequest put, GivenSelectors selectors) {
    return new PutInsightSelectorsRequest(
        put.trailName(), put.eventDataStore(), put.insightsDestination(), selectors);
  }

  private static PutInsightSelectorsRequest with(
      PutInsightSelectorsRequest put,
      Optional<String> trail,
      Optional<String> source,
      Optional<String> destination) {
    return new PutInsightSelectorsRequest(trail, source, destination, put.insightSelectors());
  }
}
