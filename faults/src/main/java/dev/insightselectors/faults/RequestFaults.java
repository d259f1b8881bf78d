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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Members of a request that are not read, read otherwise, or asked of everybody. */
final class RequestFaults {
  private static final InsightSelectorsAnswer NOTHING =
      new InsightSelectorsAnswer(
          Optional.empty(), Optional.empty(), Optional.empty(), InsightSelectors.NONE);

  private RequestFaults() {}

  static List<Fault> all() {
    return Stream.of(texts(), selectors(), handwritten()).flatMap(List::stream).toList();
  }

  /** Each text, each way to misread it. */
  private static List<Fault> texts() {
    List<Fault> all = new ArrayList<>();
    for (RequestMember it : RequestMember.values()) {
      all.add(text(it, "unread", "is not known", given -> Optional.empty()));
      all.add(
          text(
              it,
              "absent-as-empty",
              "counts as empty where it is absent",
              given -> Optional.of(given.orElse(""))));
      all.add(
          text(
              it,
              "empty-as-absent",
              "counts as absent where it is empty",
              given -> given.filter(text -> !text.isEmpty())));
      all.add(misread(it, "trimmed", "is read without white space around it", String::strip));
      all.add(
          misread(
              it,
              "without-line-breaks",
              "is read without line breaks",
              text -> text.replace("\n", "")));
      all.add(
          misread(
              it,
              "cut-behind",
              "is read without its last character",
              text -> text.replaceFirst("(?s).$", "")));
      all.add(
          misread(
              it,
              "cut-in-front",
              "is read without its first character",
              text -> text.replaceFirst("(?s)^.", "")));
      all.add(
          misread(
              it,
              "in-small-letters",
              "is read in small letters",
              text -> text.toLowerCase(Locale.ROOT)));
      all.add(
          misread(it, "in-capitals", "is read in capitals", text -> text.toUpperCase(Locale.ROOT)));
      all.add(
          misread(
              it,
              "end-alone",
              "is read from its last slash on",
              text -> text.replaceFirst("(?s).*/", "")));
    }
    return all;
  }

  private static Fault misread(
      RequestMember member, String id, String what, UnaryOperator<String> change) {
    return text(member, id, what, given -> given.map(change));
  }

  private static Fault text(
      RequestMember member, String id, String what, UnaryOperator<Optional<String>> change) {
    return new Fault(
        member.slug() + "-" + id,
        "%s %s".formatted(member.wireName(), what),
        member.requirements(),
        Defects.effect(
            (good, ports) -> (caller, put) -> good.call(caller, member.in(put, change))));
  }

  /** The list, and each type in it. */
  private static List<Fault> selectors() {
    return List.of(
        listed("unread", "counts as absent", all -> new Missing(), "PIS-039", "PIS-040"),
        listed(
            "empty-as-absent",
            "counts as absent where it is empty",
            all -> all.isEmpty() ? new Missing() : Listed.ofTypes(all),
            "PIS-004",
            "PIS-148",
            "PIS-149"),
        listed(
            "not-understood",
            "is refused as malformed where it has objects",
            all -> all.isEmpty() ? Listed.ofTypes(all) : new Malformed(""),
            "PIS-017",
            "PIS-040",
            "PIS-045"),
        listed(
            "first-only",
            "is read up to its first object",
            all -> Listed.ofTypes(all.stream().limit(1).toList()),
            "PIS-003",
            "PIS-145",
            "PIS-152"),
        listed(
            "last-only",
            "is read from its last object on",
            all -> Listed.ofTypes(all.subList(Math.max(0, all.size() - 1), all.size())),
            "PIS-003",
            "PIS-145",
            "PIS-152"),
        listed(
            "unknown-types-skipped",
            "is read without the types that nobody knows",
            all ->
                Listed.ofTypes(
                    all.stream().filter(it -> it.flatMap(InsightType::named).isPresent()).toList()),
            "PIS-005",
            "PIS-094",
            "PIS-095"),
        listed(
            "objects-without-types-skipped",
            "is read without the objects that have no type",
            all -> Listed.ofTypes(all.stream().filter(Optional::isPresent).toList()),
            "PIS-045",
            "PIS-094"),
        unlisted("absent-as-empty", "counts as empty where it is absent", Missing.class, "PIS-046"),
        unlisted(
            "malformed-as-empty",
            "counts as empty where it is malformed",
            Malformed.class,
            "PIS-045",
            "PIS-094"),
        unlisted(
            "malformed-as-absent",
            "counts as absent where it is malformed",
            Malformed.class,
            new Missing(),
            "PIS-045",
            "PIS-094"),
        typesRead("trimmed", "without white space around it", String::strip),
        typesRead(
            "completed",
            "though it lacks its last word",
            type -> type.endsWith("Rate") ? type + "Insight" : type),
        typesRead(
            "in-any-case",
            "in small letters and in capitals",
            known((type, right) -> type.equalsIgnoreCase(right))),
        typesRead(
            "by-its-beginning",
            "by how it begins",
            known((type, right) -> type.length() > 2 && right.startsWith(type))),
        typesRead(
            "with-more-behind",
            "with more behind it",
            known((type, right) -> type.startsWith(right))),
        typesRead(
            "with-more-before",
            "with more before it",
            known((type, right) -> type.endsWith(right))),
        typesRead(
            "call-rate-alone",
            "for call-rate alone",
            type -> type.equals("ApiErrorRateInsight") ? "" : type),
        typesRead(
            "error-rate-alone",
            "for error-rate alone",
            type -> type.equals("ApiCallRateInsight") ? "" : type),
        typesRead("swapped", "for the other one", RequestFaults::other));
  }

  private static Fault listed(
      String id,
      String what,
      Function<List<Optional<String>>, GivenSelectors> change,
      String... requirements) {
    return read(
        "selectors-" + id,
        "InsightSelectors " + what,
        put ->
            put.insightSelectors() instanceof Listed it
                ? with(put, change.apply(it.insightTypes()))
                : put,
        requirements);
  }

  private static Fault unlisted(
      String id, String what, Class<? extends GivenSelectors> which, String... requirements) {
    return unlisted(id, what, which, Listed.ofTypes(List.of()), requirements);
  }

  private static Fault unlisted(
      String id,
      String what,
      Class<? extends GivenSelectors> which,
      GivenSelectors instead,
      String... requirements) {
    return read(
        "selectors-" + id,
        "InsightSelectors " + what,
        put -> which.isInstance(put.insightSelectors()) ? with(put, instead) : put,
        requirements);
  }

  private static UnaryOperator<String> known(BiPredicate<String, String> alike) {
    return type ->
        Arrays.stream(InsightType.values())
            .map(InsightType::wireName)
            .filter(right -> alike.test(type, right))
            .findFirst()
            .orElse(type);
  }

  private static String other(String type) {
    return switch (type) {
      case "ApiCallRateInsight" -> "ApiErrorRateInsight";
      case "ApiErrorRateInsight" -> "ApiCallRateInsight";
      default -> type;
    };
  }

  private static List<Fault> handwritten() {
    return List.of(
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

  private static Fault typesRead(String id, String what, UnaryOperator<String> change) {
    return read(
        "types-" + id,
        "an InsightType is known " + what,
        put ->
            put.insightSelectors() instanceof Listed it
                ? with(
                    put,
                    Listed.ofTypes(it.insightTypes().stream().map(one -> one.map(change)).toList()))
                : put,
        "PIS-005",
        "PIS-041",
        "PIS-095");
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
}
