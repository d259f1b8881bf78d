package dev.insightselectors.testkit.explore;

import dev.insightselectors.core.model.EventCategory;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.testkit.steps.Played;
import dev.insightselectors.testkit.subject.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the calls of a stage are made of: the well-formed ones, and what one member of a call may be
 * changed to. What comes first is the plainest.
 */
final class Catalogue {
  private static final String CALL_RATE = "[{\"InsightType\": \"ApiCallRateInsight\"}]";
  private static final String ERROR_RATE = "[{\"InsightType\": \"ApiErrorRateInsight\"}]";
  private static final String OFF = "[]";
  private static final String BOTH =
      "[{\"InsightType\": \"ApiCallRateInsight\"}, {\"InsightType\": \"ApiErrorRateInsight\"}]";

  private final Stage stage;
  private final List<Value> added;
  private final List<String> trails;
  private final List<String> stores;
  private final List<String> destinations;

  Catalogue(Stage stage, Edition edition) {
    this.stage = stage;
    this.added = EventCategories.selectors(edition);
    Setting setting = Played.setting(stage.givens());
    this.trails = names(setting, name -> setting.names().get(name) instanceof TrailArn);
    this.stores = names(setting, name -> !trails.contains(name));
    this.destinations = stores.stream().filter(name -> logsInsights(setting, name)).toList();
  }

  /** In the order in which the stage has them. */
  private List<String> names(Setting setting, Predicate<String> which) {
    return stage.givens().stream()
        .flatMap(given -> given.names().stream())
        .distinct()
        .filter(setting.names()::containsKey)
        .filter(which)
        .toList();
  }

  private static boolean logsInsights(Setting setting, String name) {
    return setting.world().eventDataStores().stream()
        .map(EventDataStoreEntry::store)
        .filter(store -> store.arn().equals(setting.names().get(name)))
        .anyMatch(store -> store.eventSelectors().logs(EventCategory.INSIGHT));
  }

  /** Calls that are well formed, whether or not they may be made. */
  List<Turn> calls() {
    List<Turn> calls = new ArrayList<>();
    for (String types : List.of(CALL_RATE, ERROR_RATE, BOTH, OFF)) {
      trails.forEach(trail -> calls.add(put(nameOf(trail), types)));
      trails.forEach(trail -> calls.add(put(arnOf(trail), types)));
      for (String store : stores) {
        if (types.equals(OFF)) {
          calls.add(put(source("ARN", store), Optional.empty(), types));
          calls.add(put(source("ID suffix", store), Optional.empty(), types));
        }
        for (String destination : destinations) {
          calls.add(put(source("ARN", store), destination("ARN", destination), types));
          calls.add(put(source("ID suffix", store), destination("ID suffix", destination), types));
        }
      }
    }
    for (Value selectors : added) {
      trails.forEach(
          trail ->
              calls.add(
                  put(nameOf(trail), OFF).with(SentMembers.SELECTORS, Optional.of(selectors))));
    }
    trails.forEach(trail -> calls.add(get(SentMembers.TRAIL, nameOf(trail))));
    for (String store : stores) {
      calls.add(get(SentMembers.SOURCE, source("ARN", store)));
      calls.add(get(SentMembers.SOURCE, source("ID suffix", store)));
    }
    return calls;
  }

  /** Calls of GetInsightSelectors that name something wrongly, or nothing, or too much. */
  List<Turn> readings() {
    List<Turn> readings = new ArrayList<>();
    trailNames().forEach(value -> readings.add(get(SentMembers.TRAIL, value)));
    ofStores(stores, SentMembers.SOURCE)
        .forEach(value -> readings.add(get(SentMembers.SOURCE, value)));
    readings.add(Turn.of(Turn.GET, Map.of()));
    Optional<Value> source = stores.stream().findFirst().map(store -> source("ARN", store));
    trails.stream()
        .findFirst()
        .map(trail -> get(SentMembers.TRAIL, nameOf(trail)).with(SentMembers.SOURCE, source))
        .ifPresent(readings::add);
    return readings;
  }

  /** One call of each kind, for what is done to all of them. */
  List<Turn> samples() {
    List<Turn> samples = new ArrayList<>();
    for (String types : List.of(CALL_RATE, OFF)) {
      trails.stream().limit(1).forEach(trail -> samples.add(put(nameOf(trail), types)));
      stores.stream()
          .filter(store -> !destinations.contains(store))
          .limit(1)
          .forEach(
              store ->
                  samples.add(
                      put(
                          source("ARN", store),
                          destinations.stream()
                              .filter(any -> !types.equals(OFF))
                              .findFirst()
                              .flatMap(it -> destination("ARN", it)),
                          types)));
    }
    return samples;
  }

  /** A change of one member: another value, or none. */
  record Change(String member, Optional<Value> value) {
    Turn in(Turn turn) {
      return turn.with(member, value);
    }
  }

  /** What each member of PutInsightSelectors may be changed to. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    changes.addAll(changes(SentMembers.TRAIL, trailNames()));
    changes.addAll(changes(SentMembers.SOURCE, ofStores(stores, SentMembers.SOURCE)));
    changes.addAll(
        changes(SentMembers.DESTINATION, ofStores(destinationsFirst(), SentMembers.DESTINATION)));
    changes.addAll(changes(SentMembers.SELECTORS, selectors()));
    added.forEach(value -> changes.add(new Change(SentMembers.SELECTORS, Optional.of(value))));
    for (String member : List.of("Colour", "trailName", "TrailARN", "eventDataStore")) {
      changes.add(new Change(member, Optional.of(Value.of("blue", "PIS-017", "PIS-047"))));
    }
    return changes;
  }

  private static List<Change> changes(String member, List<Value> values) {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change(member, Optional.empty()));
    values.forEach(value -> changes.add(new Change(member, Optional.of(value))));
    return changes;
  }

  private List<String> destinationsFirst() {
    return Stream.concat(destinations.stream(), stores.stream()).distinct().toList();
  }

  private static Value nameOf(String trail) {
    return new Value("{name of " + trail + "}", List.of("PIS-048", "PIS-047"));
  }

  private static Value arnOf(String name) {
    return Value.of("{ARN of " + name + "}", "PIS-048", "PIS-080");
  }

  private static Value source(String form, String store) {
    return ofStore(SentMembers.SOURCE, form, store);
  }

  private static Optional<Value> destination(String form, String store) {
    return Optional.of(ofStore(SentMembers.DESTINATION, form, store));
  }

  /**
   * A store by its {@code ARN} or {@code ID suffix}; one whose ID stands at a bound, which its name
   * tells, is about that.
   */
  static Value ofStore(String member, String form, String store) {
    boolean isSource = member.equals(SentMembers.SOURCE);
    List<String> aims = new ArrayList<>();
    if (store.startsWith("Short")) {
      aims.add(isSource ? "PIS-026" : "PIS-035");
    }
    if (store.startsWith("Long")) {
      aims.add(isSource ? "PIS-027" : "PIS-036");
    }
    aims.addAll(
        isSource
            ? List.of("PIS-021", "PIS-022", "PIS-028")
            : List.of("PIS-030", "PIS-031", "PIS-037"));
    aims.add(form.equals("ARN") ? "PIS-081" : "PIS-006");
    return new Value("{%s of %s}".formatted(form, store), aims);
  }

  private static Turn put(Value trail, String types) {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put(SentMembers.TRAIL, trail);
    members.put(SentMembers.SELECTORS, types(types));
    return Turn.of(Turn.PUT, members);
  }

  private static Turn put(Value source, Optional<Value> destination, String types) {
    Map<String, Value> members = new LinkedHashMap<>();
    members.put(SentMembers.SOURCE, source);
    destination.ifPresent(it -> members.put(SentMembers.DESTINATION, it));
    members.put(SentMembers.SELECTORS, types(types));
    return Turn.of(Turn.PUT, members);
  }

  private static Turn get(String member, Value value) {
    return Turn.of(Turn.GET, Map.of(member, value));
  }

  private static Value types(String list) {
    return switch (list) {
      case BOTH -> Value.of(list, "PIS-144", "PIS-145", "PIS-151", "PIS-152", "PIS-005");
      case OFF -> Value.of(list, "PIS-004", "PIS-147", "PIS-154");
      default -> Value.of(list, "PIS-005", "PIS-041", "PIS-039", "PIS-040", "PIS-045", "PIS-017");
    };
  }

  private static List<Value> selectors() {
    List<Value> all = new ArrayList<>();
    List.of(CALL_RATE, ERROR_RATE, OFF, BOTH).forEach(list -> all.add(types(list)));
    all.add(
        Value.of(
            "[{\"InsightType\": \"ApiErrorRateInsight\"}, {\"InsightType\": \"ApiCallRateInsight\"}]",
            "PIS-144",
            "PIS-145"));
    all.add(
        Value.of(
            "[{\"InsightType\": \"ApiCallRateInsight\"}, {\"InsightType\": \"ApiCallRateInsight\"}]",
            "PIS-003"));
    for (String type :
        List.of(
            "ApiCostInsight",
            "apiCallRateInsight",
            "APICALLRATEINSIGHT",
            "apierrorrateinsight",
            "ApiCallRateInsights",
            "ApiErrorRateInsights",
            "ApiCallRate",
            "ApiErrorRate",
            "\\u0020ApiCallRateInsight",
            "ApiCallRateInsight\\u0020",
            "\\u0020ApiErrorRateInsight\\u0020",
            "CallRateInsight",
            "")) {
      all.add(Value.of("[{\"InsightType\": \"" + type + "\"}]"));
    }
    for (String list :
        List.of(
            "null",
            "[{}]",
            "[{\"InsightType\": null}]",
            "[{\"InsightType\": \"ApiCallRateInsight\"}, {}]",
            "[{}, {\"InsightType\": \"ApiErrorRateInsight\"}]",
            "[{\"InsightType\": \"ApiCallRateInsight\"}, {\"InsightType\": \"ApiCostInsight\"}]",
            "[{\"InsightType\": \"ApiCostInsight\"}, {\"InsightType\": \"ApiErrorRateInsight\"}]",
            "\"ApiCallRateInsight\"",
            "{\"InsightType\": \"ApiCallRateInsight\"}",
            "[\"ApiCallRateInsight\"]",
            "[{\"InsightType\": 1}]",
            "[{\"InsightType\": [\"ApiCallRateInsight\"]}]",
            "\"[{\\\"InsightType\\\": \\\"ApiCallRateInsight\\\"}]\"",
            "[null]",
            "true",
            "[{\"insightType\": \"ApiCallRateInsight\"}]",
            "[{\"InsightType\": \"ApiCallRateInsight\", \"EventCategories\": [\"Management\"]}]")) {
      all.add(Value.of(list));
    }
    return all;
  }

  private List<Value> trailNames() {
    List<Value> all = new ArrayList<>();
    for (String trail : trails) {
      all.add(named(trail));
      all.add(Value.of("{ARN of " + trail + "}", "PIS-048", "PIS-080"));
    }
    String near = trails.isEmpty() ? "AuditTrail" : "{name of " + trails.get(0) + "}";
    String letters = trails.isEmpty() ? "AuditTrail" : trails.get(0);
    for (String name :
        List.of(
            "no-such-trail-of-ours",
            near + "x",
            "x" + near,
            "trail/" + near,
            letters.substring(0, letters.length() - 1),
            letters.substring(1),
            quoted(letters.toLowerCase(Locale.ROOT)),
            quoted(letters.toUpperCase(Locale.ROOT)),
            quoted(" " + near),
            quoted(near + " "),
            quoted(""),
            "null",
            quoted("null"),
            "42",
            "[]",
            "[\"x\"]",
            "true",
            "ab",
            "a",
            "abc",
            "{128 letters}",
            "{129 letters}",
            "nobody has",
            "nobody/has",
            "nobody:has",
            "nobody@has",
            "nobod\u00f6y",
            "nobody\u0667has",
            "nobody{newline}has",
            near + "{newline}",
            "-nobody",
            "nobody-",
            ".nobody",
            "nobody.",
            "_nobody",
            "nobody_",
            "1nobody",
            "nobody2",
            "my--namespace",
            "my._namespace",
            "my__namespace",
            "my-.namespace",
            "my..namespace",
            "my.-namespace",
            "my._namespace",
            "my_.namespace",
            "my_-namespace",
            "my-_namespace",
            "my-name_of.old",
            quoted("-nobody has--"),
            quoted("192.168.5.4"),
            quoted("255.255.255.255"),
            quoted("192.168.5.400"),
            quoted("1920.168.5.4"),
            quoted("10.20.30"),
            quoted("1.2.3.4.5"),
            "192.168.5.a")) {
      all.add(Value.of(name));
    }
    String arn = "arn:aws:cloudtrail:{Region}:{account}:";
    for (String text :
        List.of(
            arn + "trail/no-such-trail-of-ours",
            arn + near,
            arn + "trail/",
            arn + "trail",
            arn + "trail:" + near,
            arn + "trail/" + near + "x",
            arn + "trail/x" + near,
            arn + "trail/" + letters.substring(0, letters.length() - 1),
            arn + "trail/" + letters.substring(1),
            arn + "trail/" + letters.toLowerCase(Locale.ROOT),
            arn + "trail/my--namespace",
            arn + "trail/{129 letters}",
            arn + "channel/01234567890",
            arn + "channel/" + near,
            arn + "eventdatastore/" + near,
            "arn:aws:cloudtrail:{Region}::trail/" + near,
            "arn:aws:cloudtrail::{account}:trail/" + near,
            "arn:aws:cloudtrail:{Region}:12345:trail/" + near,
            "arn:aws:cloudtrail:eu-west-1:{account}:trail/" + near,
            "arn:aws:cloudtrail:{Region}:999999999999:trail/" + near,
            "arn:aws-cn:cloudtrail:{Region}:{account}:trail/" + near,
            "arn:aws:logs:{Region}:{account}:trail/" + near,
            "arn:aws:s3:::audit-bucket",
            "arn:",
            "ARN:aws:cloudtrail:{Region}:{account}:trail/" + near)) {
      all.add(ofArn(text));
    }
    stores.stream().limit(1).forEach(store -> all.add(Value.of("{ARN of " + store + "}")));
    return all;
  }

  private static Value ofArn(String text) {
    return text.contains(":channel/") ? Value.barred(text, "PIS-082") : Value.of(text);
  }

  /** A name that stands at a bound is about that. */
  private static Value named(String trail) {
    String text = "{name of " + trail + "}";
    if (trail.length() == 3 || trail.length() == 128) {
      return Value.of(text, "PIS-112");
    }
    if (trail.matches("[0-9.]+")) {
      return Value.of(text, "PIS-115", "PIS-111", "PIS-110");
    }
    return trail.matches("[a-zA-Z]+")
        ? nameOf(trail)
        : Value.of(text, "PIS-113", "PIS-114", "PIS-110", "PIS-111");
  }

  private List<Value> ofStores(List<String> names, String member) {
    List<Value> all = new ArrayList<>();
    for (String store : names) {
      all.add(ofStore(member, "ARN", store));
      all.add(ofStore(member, "ID suffix", store));
    }
    String near = names.isEmpty() ? "EXAMPLE-of-audits" : "{ID suffix of " + names.get(0) + "}";
    for (String text :
        List.of(
            "EXAMPLE-of-nobody",
            near + "x",
            "x" + near,
            "eventdatastore/" + near,
            but(near, "with capitals exchanged"),
            but(near, "without its first letter"),
            but(near, "without its last letter"),
            near + "/",
            quoted(" " + near),
            quoted(near + " "),
            near + "{newline}",
            quoted(""),
            "null",
            quoted("null"),
            "42",
            "[]",
            "true",
            "{2 letters}",
            "{3 letters}",
            "{256 letters}",
            "{257 letters}",
            "a",
            "audit store",
            "audit\u00e9store",
            "audit\u0667store",
            "audit%2Fstore",
            "audit?store",
            "audit#store",
            "no.store",
            "no_store",
            "no:store",
            "no/store")) {
      all.add(Value.of(text));
    }
    String arn = "arn:aws:cloudtrail:{Region}:{account}:";
    for (String text :
        List.of(
            arn + "eventdatastore/EXAMPLE-of-nobody",
            arn + near,
            arn + "eventdatastore/",
            arn + "eventdatastore",
            arn + "eventdatastore:" + near,
            arn + "eventdatastore/" + near + "x",
            arn + "eventdatastore/x" + near,
            arn + "eventdatastore/" + but(near, "with capitals exchanged"),
            arn + "eventdatastore/" + but(near, "without its first letter"),
            arn + "eventdatastore/" + but(near, "without its last letter"),
            arn + "trail/" + near,
            "arn:aws:logs:{Region}:{account}:eventdatastore/" + near,
            arn + "channel/" + near,
            "arn:aws:cloudtrail::{account}:eventdatastore/" + near,
            "arn:aws:cloudtrail:{Region}::eventdatastore/" + near,
            "arn:aws:cloudtrail:{Region}:12345:eventdatastore/" + near,
            "arn:aws:cloudtrail:eu-west-1:{account}:eventdatastore/" + near,
            "arn:aws:cloudtrail:{Region}:999999999999:eventdatastore/" + near,
            "arn:aws-cn:cloudtrail:{Region}:{account}:eventdatastore/" + near,
            "arn:aws:s3:::audit-bucket",
            quoted(arn + "eventdatastore/" + near + " "),
            quoted(" " + arn + "eventdatastore/" + near),
            "ARN:aws:cloudtrail:{Region}:{account}:eventdatastore/" + near)) {
      all.add(ofArn(text));
    }
    trails.stream().limit(1).forEach(trail -> all.add(Value.of("{ARN of " + trail + "}")));
    trails.stream().limit(1).forEach(trail -> all.add(Value.of("{name of " + trail + "}")));
    return all;
  }

  /** Almost what a text with braces stands for. */
  private static String but(String near, String how) {
    return near.endsWith("}") ? near.replace("}", " " + how + "}") : near;
  }

  /** As JSON, where it would not be taken for a text as it stands. */
  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
