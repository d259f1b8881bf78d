package dev.insightselectors.faults;

import dev.insightselectors.core.rule.EventDataStoreReference;
import dev.insightselectors.core.rule.PutSituation;
import dev.insightselectors.core.rule.TrailReference;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Bounds off by one, and patterns a little too wide or too narrow. */
final class BoundFaults {
  private static final Text NAME =
      new Text(
          "trail-name",
          "a trail name",
          put -> put.trail().filter(it -> !it.isArn()).map(TrailReference::given));

  private BoundFaults() {}

  static List<Fault> all() {
    return Stream.of(
            stores(
                store("source", "EventDataStore", PutSituation::eventDataStore),
                "PIS-026",
                "PIS-027",
                "PIS-028"),
            stores(
                store("destination", "InsightsDestination", PutSituation::destination),
                "PIS-035",
                "PIS-036",
                "PIS-037"),
            nameLengths(),
            namePatterns())
        .flatMap(faults -> faults)
        .toList();
  }

  private static Text store(
      String prefix,
      String parameter,
      Function<PutSituation, Optional<EventDataStoreReference>> store) {
    return new Text(prefix, parameter, put -> store.apply(put).map(EventDataStoreReference::given));
  }

  private static Stream<Fault> stores(Text store, String shortest, String longest, String pattern) {
    return Stream.of(
        store.bent("shortest", "of-2", "may have 2 characters", shorterThan(2), shortest),
        store.bent("shortest", "of-4", "must have 4 characters", shorterThan(4), shortest),
        store.bent("longest", "of-255", "may have 255 characters only", longerThan(255), longest),
        store.bent("longest", "of-257", "may have 257 characters", longerThan(257), longest),
        store.bent(
            "characters", "with-spaces", "may have spaces", but("[a-zA-Z0-9._/\\-: ]*"), pattern),
        store.bent(
            "characters",
            "without-colons",
            "may have no colons",
            but("[a-zA-Z0-9._/-]*"),
            pattern));
  }

  private static Stream<Fault> nameLengths() {
    Predicate<String> tooShort = shorterThan(3);
    return Stream.of(
        NAME.bent("length", "of-2", "may have 2 characters", shorterThan(2), "PIS-112"),
        NAME.bent("length", "of-4", "must have 4 characters", shorterThan(4), "PIS-112"),
        NAME.bent(
            "length",
            "of-127",
            "may have 127 characters only",
            tooShort.or(longerThan(127)),
            "PIS-112"),
        NAME.bent(
            "length",
            "of-129",
            "may have 129 characters",
            tooShort.or(longerThan(129)),
            "PIS-112"));
  }

  private static Stream<Fault> namePatterns() {
    return Stream.of(
        NAME.bent(
            "characters",
            "of-any-script",
            "may have letters of any script",
            but("(?U)[\\w.-]*"),
            "PIS-110"),
        NAME.bent(
            "characters",
            "without-underscores",
            "may have no underscores",
            but("[a-zA-Z0-9.-]*"),
            "PIS-110"),
        NAME.bent(
            "ends", "first-only", "may end with anything", but("(?s)[a-zA-Z0-9].*"), "PIS-111"),
        NAME.bent(
            "ends", "last-only", "may begin with anything", but("(?s).*[a-zA-Z0-9]"), "PIS-111"),
        NAME.bent(
            "ends",
            "letters-only",
            "must begin with a letter, and may end with anything",
            but("(?s)[a-zA-Z].*"),
            "PIS-111"),
        NAME.bent(
            "adjacent-punctuation",
            "same-only",
            "may have two different punctuation marks in a row",
            text -> text.matches(".*(--|__|\\.\\.).*"),
            "PIS-113",
            "PIS-114"),
        NAME.bent(
            "adjacent-punctuation",
            "any-two",
            "may have one punctuation mark in all",
            text -> text.matches(".*[._-].*[._-].*"),
            "PIS-113"),
        NAME.bent(
            "ip-address",
            "any-dotted-digits",
            "may not be of digits and periods alone",
            text -> text.matches("[\\d.]+"),
            "PIS-115"));
  }

  private static Predicate<String> shorterThan(int shortest) {
    return text -> text.length() < shortest;
  }

  private static Predicate<String> longerThan(int longest) {
    return text -> text.length() > longest;
  }

  private static Predicate<String> but(String pattern) {
    return text -> !text.matches(pattern);
  }

  /** A text of the request that rules ask about. */
  private record Text(String prefix, String words, Function<PutSituation, Optional<String>> given) {

    Fault bent(
        String rule, String how, String demand, Predicate<String> broken, String... requirements) {
      String id = prefix + "-" + rule;
      return AskedRule.of(id, requirements)
          .brokenWhen(
              id + "-" + how,
              words + " " + demand,
              put -> given.apply(put).filter(broken).isPresent());
    }
  }
}
