package dev.insightselectors.testkit.fault;

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
  private BoundFaults() {}

  static List<Fault> all() {
    return Stream.of(
            stores("source", PutSituation::eventDataStore, "PIS-026", "PIS-027", "PIS-028"),
            stores("destination", PutSituation::destination, "PIS-035", "PIS-036", "PIS-037"),
            names())
        .flatMap(faults -> faults)
        .toList();
  }

  private static Stream<Fault> stores(
      String which,
      Function<PutSituation, Optional<EventDataStoreReference>> store,
      String shortest,
      String longest,
      String pattern) {
    Function<PutSituation, Optional<String>> given =
        put -> store.apply(put).map(EventDataStoreReference::given);
    return Stream.of(
        bend(which + "-shortest", "of-2", given, text -> text.length() < 2, shortest),
        bend(which + "-shortest", "of-4", given, text -> text.length() < 4, shortest),
        bend(which + "-longest", "of-255", given, text -> text.length() > 255, longest),
        bend(which + "-longest", "of-257", given, text -> text.length() > 257, longest),
        bend(
            which + "-characters",
            "with-spaces",
            given,
            text -> !text.matches("[a-zA-Z0-9._/\\-: ]*"),
            pattern),
        bend(
            which + "-characters",
            "without-colons",
            given,
            text -> !text.matches("[a-zA-Z0-9._/-]*"),
            pattern));
  }

  private static Stream<Fault> names() {
    Function<PutSituation, Optional<String>> given =
        put -> put.trail().filter(it -> !it.isArn()).map(TrailReference::given);
    return Stream.of(
        bend("trail-name-length", "of-2", given, text -> text.length() < 2, "PIS-112"),
        bend("trail-name-length", "of-4", given, text -> text.length() < 4, "PIS-112"),
        bend("trail-name-length", "of-127", given, text -> outside(text, 127), "PIS-112"),
        bend("trail-name-length", "of-129", given, text -> outside(text, 129), "PIS-112"),
        bend(
            "trail-name-characters",
            "of-any-script",
            given,
            text -> !text.matches("(?U)[\\w.-]*"),
            "PIS-110"),
        bend(
            "trail-name-characters",
            "without-underscores",
            given,
            text -> !text.matches("[a-zA-Z0-9.-]*"),
            "PIS-110"),
        bend(
            "trail-name-ends",
            "first-only",
            given,
            text -> !text.matches("(?s)[a-zA-Z0-9].*"),
            "PIS-111"),
        bend(
            "trail-name-ends",
            "last-only",
            given,
            text -> !text.matches("(?s).*[a-zA-Z0-9]"),
            "PIS-111"),
        bend(
            "trail-name-ends",
            "letters-only",
            given,
            text -> !text.matches("(?s)[a-zA-Z].*"),
            "PIS-111"),
        bend(
            "trail-name-adjacent-punctuation",
            "same-only",
            given,
            text -> text.matches(".*(--|__|\\.\\.).*"),
            "PIS-113",
            "PIS-114"),
        bend(
            "trail-name-adjacent-punctuation",
            "any-two",
            given,
            text -> text.matches(".*[._-].*[._-].*"),
            "PIS-113"),
        bend(
            "trail-name-ip-address",
            "any-dotted-digits",
            given,
            text -> text.matches("[\\d.]+"),
            "PIS-115"));
  }

  private static boolean outside(String text, int longest) {
    return text.length() < 3 || text.length() > longest;
  }

  private static Fault bend(
      String rule,
      String how,
      Function<PutSituation, Optional<String>> given,
      Predicate<String> broken,
      String... requirements) {
    return Fault.named(rule + "-" + how, "%s is asked as %s".formatted(rule, how), requirements)
        .bendingRules(
            rules ->
                rules.with(
                    rule,
                    one -> one.brokenInstead(put -> given.apply(put).filter(broken).isPresent())));
  }
}
