package dev.insightselectors.neighbours.tag;

import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_TAG_PARAMETER;

import dev.insightselectors.core.error.ErrorName;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.neighbours.form.TagForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules about the tags that a request gives. */
public final class TagExamples {
  private TagExamples() {}

  public static <Q> Stream<RuleExample<Q>> ofTheTags(Function<List<TagForm>, Q> giving) {
    return Stream.of(
        tags("tag-key-length", "long", key(129), key(128), giving),
        tags("tag-key-length", "empty", key(0), key(1), giving),
        tags("tag-key-length", "none", keyless(), key(1), giving),
        tags("tag-value-length", "long", value(257), value(256), giving),
        rule("tag-key-once", "twice", INVALID_TAG_PARAMETER)
            .calls(giving.apply(List.of(value(1), value(2))), giving.apply(List.of(value(1)))));
  }

  /** A resource may have 50. */
  public static <Q> RuleExample<Q> ofTheLimit(ErrorName code, Function<List<TagForm>, Q> giving) {
    return rule("tags-limit", "51", code).calls(giving.apply(many(51)), giving.apply(many(50)));
  }

  public static List<TagForm> many(int count) {
    return IntStream.range(0, count).mapToObj(i -> TagForm.of("key-" + i, "value")).toList();
  }

  private static <Q> RuleExample<Q> tags(
      String rule, String title, TagForm bad, TagForm good, Function<List<TagForm>, Q> giving) {
    return rule(rule, title, INVALID_TAG_PARAMETER)
        .calls(giving.apply(List.of(bad)), giving.apply(List.of(good)));
  }

  private static TagForm keyless() {
    return new TagForm(Optional.empty(), Optional.of("value"));
  }

  private static TagForm key(int length) {
    return TagForm.of("a".repeat(length), "value");
  }

  private static TagForm value(int length) {
    return TagForm.of("key", "a".repeat(length));
  }
}
