package dev.insightselectors.faults;

import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.rule.EventDataStoreReference;
import dev.insightselectors.core.rule.PutSituation;
import dev.insightselectors.core.rule.TrailReference;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Bounds off by one, and patterns a little too wide or too narrow. */
final class BoundFaults {
  private BoundFaults() {}

  static List<Fault> all() {
    Text source = Text.ofStore("source", "EventDataStore", PutSituation::eventDataStore);
    Text destination =
        Text.ofStore("destination", "InsightsDestination", PutSituation::destination);
    return Stream.of(
            stores(source, "PIS-026", "PIS-027", "PIS-028"),
            stores(destination, "PIS-035", "PIS-036", "PIS-037"),
            names(Text.ofNames()),
            List.of(oneRuleForgiven()))
        .flatMap(Collection::stream)
        .toList();
  }

  private static List<Fault> stores(Text store, String shortest, String longest, String pattern) {
    IntFunction<Predicate<String>> below = least -> text -> text.length() < least;
    IntFunction<Predicate<String>> above = most -> text -> text.length() > most;
    AskedRule characters = store.rule("characters", pattern);
    return List.of(
        store.of(store.rule("shortest", shortest), 2, "least", below),
        store.of(store.rule("shortest", shortest), 4, "least", below),
        store.of(store.rule("longest", longest), 255, "most", above),
        store.of(store.rule("longest", longest), 257, "most", above),
        store.in(characters, "without-colons", "may have no colons", "[a-zA-Z0-9._/-]*"));
  }

  private static List<Fault> names(Text name) {
    IntFunction<Predicate<String>> below = least -> text -> text.length() < least;
    IntFunction<Predicate<String>> outside =
        most -> text -> text.length() < 3 || text.length() > most;
    AskedRule length = name.rule("length", "PIS-112");
    AskedRule characters = name.rule("characters", "PIS-110");
    AskedRule ends = name.rule("ends", "PIS-111");
    return List.of(
        name.of(length, 2, "least", below),
        name.of(length, 4, "least", below),
        name.of(length, 127, "most", outside),
        name.of(length, 129, "most", outside),
        name.in(characters, "of-any-script", "may have any script's letters", "(?U)[\\w.-]*"),
        name.in(characters, "without-underscores", "may have no underscores", "[a-zA-Z0-9.-]*"),
        name.in(ends, "first-only", "may end with anything", "(?s)[a-zA-Z0-9].*"),
        name.in(ends, "last-only", "may begin with anything", "(?s).*[a-zA-Z0-9]"),
        name.in(ends, "letters-only", "begins with a letter, ends anyhow", "(?s)[a-zA-Z].*"),
        name.notIn(
            name.rule("adjacent-punctuation", "PIS-113", "PIS-114"),
            "same-only",
            "may have two different punctuation marks in a row",
            ".*(--|__|\\.\\.).*"),
        name.notIn(
            name.rule("adjacent-punctuation", "PIS-113"),
            "any-two",
            "may have one punctuation mark in all",
            ".*[._-].*[._-].*"),
        name.notIn(
            name.rule("ip-address", "PIS-115"),
            "any-dotted-digits",
            "may not be of digits and periods alone",
            "[\\d.]+"));
  }

  private static Fault oneRuleForgiven() {
    return Fault.of(
        "trail-name-one-rule-forgiven",
        "a trail name is refused once two of its requirements are not met",
        Defects.rules(
            id -> id.startsWith("trail-name-"),
            good -> put -> notMet(put) > 1 ? good.judge(put) : Optional.empty()),
        "PIS-108",
        "PIS-109");
  }

  private static long notMet(PutSituation put) {
    Stream<Predicate<String>> met =
        Stream.of(
            TrailName::hasOnlyAllowedCharacters,
            TrailName::beginsAndEndsWithLetterOrDigit,
            TrailName::hasAllowedLength,
            name -> !TrailName.hasAdjacentPunctuation(name),
            name -> !TrailName.isIpAddress(name));
    String name = put.trail().map(TrailReference::given).orElse("");
    return met.filter(rule -> !rule.test(name)).count();
  }

  /** A text of the request that rules ask about. */
  private record Text(String prefix, String words, Function<PutSituation, Optional<String>> given) {

    static Text ofStore(
        String prefix,
        String parameter,
        Function<PutSituation, Optional<EventDataStoreReference>> store) {
      return new Text(
          prefix, parameter, put -> store.apply(put).map(EventDataStoreReference::given));
    }

    static Text ofNames() {
      return new Text(
          "trail-name",
          "a trail name",
          put -> put.trail().filter(it -> !it.isArn()).map(TrailReference::given));
    }

    AskedRule rule(String name, String... requirements) {
      return AskedRule.of(prefix + "-" + name, requirements);
    }

    Fault of(AskedRule rule, int bound, String which, IntFunction<Predicate<String>> broken) {
      String demand = "is held to at %s %s characters".formatted(which, bound);
      return brokenWhen(rule, "of-" + bound, demand, broken.apply(bound));
    }

    Fault in(AskedRule rule, String how, String demand, String pattern) {
      return brokenWhen(rule, how, demand, text -> !text.matches(pattern));
    }

    Fault notIn(AskedRule rule, String how, String demand, String pattern) {
      return brokenWhen(rule, how, demand, text -> text.matches(pattern));
    }

    private Fault brokenWhen(AskedRule rule, String how, String demand, Predicate<String> broken) {
      return rule.brokenWhen(
          rule.id() + "-" + how,
          words + " " + demand,
          put -> given.apply(put).filter(broken).isPresent());
    }
  }
}
