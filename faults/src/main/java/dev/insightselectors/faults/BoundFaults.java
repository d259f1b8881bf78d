package dev.insightselectors.faults;

import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.rule.EventDataStoreReference;
import dev.insightselectors.core.rule.PutSituation;
import dev.insightselectors.core.rule.TrailReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Bounds off by one, and patterns a little too wide or too narrow. */
final class BoundFaults {
  private static final Map<String, String> PUNCTUATION =
      named(".", "period", "_", "underscore", "-", "dash");

  private static final Map<String, String> NAMED =
      named(
          "_",
          "underscores",
          "/",
          "slashes",
          ":",
          "colons",
          " ",
          "blanks",
          "@",
          "at signs",
          "\n",
          "line breaks");

  private BoundFaults() {}

  private static Map<String, String> named(String... signs) {
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < signs.length; i += 2) {
      all.put(signs[i], signs[i + 1]);
    }
    return all;
  }

  static List<Fault> all() {
    Text source = Text.ofStore("source", "EventDataStore", PutSituation::eventDataStore);
    Text destination =
        Text.ofStore("destination", "InsightsDestination", PutSituation::destination);
    return Stream.of(
            stores(source, "PIS-026", "PIS-027"),
            stores(destination, "PIS-035", "PIS-036"),
            names(Text.ofNames()),
            narrower(source, "/:", "PIS-026", "PIS-027", "PIS-028"),
            narrower(destination, "/:", "PIS-035", "PIS-036", "PIS-037"),
            narrower(Text.ofNames(), "_", "PIS-110"),
            wider(Text.ofNames()),
            ends(Text.ofNames()),
            adjacent(Text.ofNames()),
            List.of(oneRuleForgiven()))
        .flatMap(Collection::stream)
        .toList();
  }

  private static List<Fault> stores(Text store, String shortest, String longest) {
    IntFunction<Predicate<String>> below = least -> text -> text.length() < least;
    IntFunction<Predicate<String>> above = most -> text -> text.length() > most;
    return List.of(
        store.of(store.rule("shortest", shortest), 2, "least", below),
        store.of(store.rule("shortest", shortest), 4, "least", below),
        store.of(store.rule("longest", longest), 255, "most", above),
        store.of(store.rule("longest", longest), 257, "most", above));
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

  /** Each class of characters that the name of something has, forbidden. */
  private static List<Fault> narrower(Text text, String more, String... requirements) {
    Map<String, String> classes = new LinkedHashMap<>();
    classes.put("small letters", "[a-z]");
    classes.put("capitals", "[A-Z]");
    classes.put("digits", "[0-9]");
    classes.put("dashes", "-");
    NAMED.forEach(
        (sign, name) -> {
          if (more.contains(sign)) {
            classes.put(name, sign);
          }
        });
    AskedRule characters = text.rule("characters", requirements);
    return classes.entrySet().stream()
        .map(
            it ->
                text.of(
                    characters,
                    "without-" + it.getKey().replace(' ', '-'),
                    "may have no " + it.getKey(),
                    value -> Pattern.compile(it.getValue()).matcher(value).find()))
        .toList();
  }

  /** Each of some characters that a name must not have, allowed. */
  private static List<Fault> wider(Text name) {
    Map<String, String> signs = new LinkedHashMap<>(NAMED);
    signs.remove("_");
    return signs.entrySet().stream()
        .map(
            it ->
                name.in(
                    name.rule("characters", "PIS-110"),
                    "with-" + it.getValue().replace(' ', '-'),
                    "may have " + it.getValue(),
                    "[a-zA-Z0-9._" + it.getKey() + "-]*"))
        .toList();
  }

  /** Each mark of punctuation, allowed at either end of a name. */
  private static List<Fault> ends(Text name) {
    AskedRule ends = name.rule("ends", "PIS-111");
    List<Fault> all = new ArrayList<>();
    PUNCTUATION.forEach(
        (mark, it) -> {
          all.add(
              name.in(
                  ends,
                  "beginning-with-a-" + it,
                  "may begin with a " + it,
                  "(?s)[a-zA-Z0-9" + mark + "](.*[a-zA-Z0-9])?"));
          all.add(
              name.in(
                  ends,
                  "ending-with-a-" + it,
                  "may end with a " + it,
                  "(?s)[a-zA-Z0-9](.*[a-zA-Z0-9" + mark + "])?"));
        });
    return all;
  }

  /** Each pair of marks of punctuation, allowed in a row. */
  private static List<Fault> adjacent(Text name) {
    AskedRule adjacent = name.rule("adjacent-punctuation", "PIS-113", "PIS-114");
    List<Fault> all = new ArrayList<>();
    PUNCTUATION.forEach(
        (first, one) ->
            PUNCTUATION.forEach(
                (second, other) ->
                    all.add(
                        name.of(
                            adjacent,
                            one + "-and-" + other,
                            "may have a %s and a %s in a row".formatted(one, other),
                            text ->
                                TrailName.hasAdjacentPunctuation(
                                    text.replaceAll(
                                        "\\" + first + "(?=\\" + second + ")", "x"))))));
    return all;
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

    Fault of(AskedRule rule, String how, String demand, Predicate<String> broken) {
      return brokenWhen(rule, how, demand, broken);
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
