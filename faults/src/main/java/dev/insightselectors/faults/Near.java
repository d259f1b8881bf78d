package dev.insightselectors.faults;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A text that is almost the ARN of something that exists, or almost the end of it.
 *
 * @param words what makes no difference to whoever takes it for that
 */
record Near(String id, String words, Relation relation) {
  static final String NAME_OF_ANOTHER_REGION = "name-of-another-region";

  private static final int PARTS = 6;
  private static final int LAST = 5;

  /** Whether the text is near to what exists, but not the same. */
  interface Relation {
    boolean holds(String given, ResourceArn known, Caller caller);
  }

  static List<Near> all() {
    List<Near> all = new ArrayList<>();
    all.add(end("any-case", "in small letters and in capitals", String::equalsIgnoreCase));
    all.add(end("its-beginning", "by how it begins", (given, it) -> it.startsWith(given)));
    all.add(end("its-end", "by how it ends", (given, it) -> it.endsWith(given)));
    all.add(end("more-behind", "with more behind it", String::startsWith));
    all.add(end("more-before", "with more before it", String::endsWith));
    all.add(end("blanks", "with white space around it", (given, it) -> given.strip().equals(it)));
    all.add(part("partition", 1));
    all.add(part("service", 2));
    all.add(part("region", 3));
    all.add(part("account", 4));
    all.add(
        new Near(
            "arn-of-another-kind",
            "by an ARN with the name of another kind of thing in it",
            Near::isOfAnotherKind));
    all.add(
        new Near(
            "arn-with-a-colon",
            "by an ARN with a colon in the place of the slash",
            (given, known, caller) -> given.equals(known.toString().replace('/', ':'))));
    all.add(
        new Near(
            "kind-and-name",
            "by the last part of its ARN",
            (given, known, caller) -> isIn(known, caller) && given.equals(part(known, LAST))));
    all.add(
        new Near(
            NAME_OF_ANOTHER_REGION,
            "by its name or ID from every Region",
            (given, known, caller) ->
                given.equals(end(known))
                    && known.account().equals(caller.account())
                    && !known.region().equals(caller.region())));
    return all;
  }

  /** Between names or IDs, and between those in ARNs that are alike otherwise. */
  private static Near end(String id, String words, BiPredicate<String, String> alike) {
    return new Near(
        "by-" + id,
        words,
        (given, known, caller) -> {
          String full = known.toString();
          String before = full.substring(0, full.indexOf('/') + 1);
          boolean isArn = given.startsWith(before);
          String end = isArn ? given.substring(before.length()) : given;
          return (isArn || isIn(known, caller))
              && differ(end, end(known))
              && alike.test(end, end(known));
        });
  }

  private static Near part(String name, int index) {
    return new Near(
        "arn-of-another-" + name,
        "by an ARN of another " + (index == 3 ? "Region" : name),
        (given, known, caller) -> {
          String[] parts = given.split(":", PARTS);
          String[] right = known.toString().split(":", PARTS);
          if (parts.length < PARTS || parts[index].equals(right[index])) {
            return false;
          }
          right[index] = parts[index];
          return Arrays.equals(parts, right);
        });
  }

  private static boolean isOfAnotherKind(String given, ResourceArn known, Caller caller) {
    return differ(given, known.toString())
        && given.matches("[^/]*:[a-z]+/.*")
        && given
            .replaceFirst(":[a-z]+/", ":/")
            .equals(known.toString().replaceFirst(":[a-z]+/", ":/"));
  }

  private static boolean isIn(ResourceArn known, Caller caller) {
    return known.account().equals(caller.account()) && known.region().equals(caller.region());
  }

  private static boolean differ(String given, String known) {
    return !given.isEmpty() && !given.equals(known);
  }

  private static String part(ResourceArn known, int index) {
    return known.toString().split(":", PARTS)[index];
  }

  private static String end(ResourceArn known) {
    return known instanceof TrailArn trail
        ? trail.name().value()
        : ((EventDataStoreArn) known).id();
  }
}
