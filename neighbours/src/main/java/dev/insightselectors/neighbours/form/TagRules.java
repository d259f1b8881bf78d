package dev.insightselectors.neighbours.form;

import dev.insightselectors.core.model.Quoted;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.core.rule.Rules;
import dev.insightselectors.neighbours.error.NeighbourCode;
import dev.insightselectors.neighbours.error.NeighbourError;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What tags may look like, and how many there may be. */
public final class TagRules {
  private static final int LONGEST_KEY = 128;
  private static final int LONGEST_VALUE = 256;
  private static final int MOST = 50;

  private TagRules() {}

  private static final List<Rule<TagForm>> ONE =
      List.of(
          Rule.named("tag-key-length")
              .says("The key of a tag has 1 to 128 characters")
              .brokenWhen((TagForm tag) -> key(tag).isEmpty() || key(tag).length() > LONGEST_KEY)
              .refusing(tag -> refusal("The key of a tag must have 1 to 128 characters", tag)),
          Rule.named("tag-value-length")
              .says("The value of a tag has 256 characters at the most")
              .brokenWhen((TagForm tag) -> tag.value().orElse("").length() > LONGEST_VALUE)
              .refusing(
                  tag -> refusal("The value of a tag may have 256 characters at the most", tag)));

  /** Asked of the tags that a request gives. */
  public static final List<Rule<List<TagForm>>> GIVEN =
      Rules.all(
          Rules.each(ONE, rule -> rule.overEach(tags -> tags)),
          List.of(
              Rule.named("tag-key-once")
                  .says("No key is given twice")
                  .brokenBy(TagRules::twice)
                  .refusing((tags, tag) -> refusal("A key is given twice", tag))));

  /** Asked of the tags that a resource would have. */
  public static final Rule<Map<String, String>> LIMIT =
      Rule.named("tags-limit")
          .says("A resource has 50 tags at the most")
          .brokenWhen((Map<String, String> tags) -> tags.size() > MOST)
          .refusing(
              tags ->
                  new NeighbourError(
                      NeighbourCode.TAGS_LIMIT_EXCEEDED,
                      "There may be 50 tags at the most, not " + tags.size() + "."));

  private static Optional<TagForm> twice(List<TagForm> tags) {
    Set<String> seen = new HashSet<>();
    return tags.stream().filter(tag -> !seen.add(key(tag))).findFirst();
  }

  private static String key(TagForm tag) {
    return tag.key().orElse("");
  }

  private static NeighbourError refusal(String demand, TagForm tag) {
    return new NeighbourError(
        NeighbourCode.INVALID_TAG_PARAMETER, demand + ": " + Quoted.of(key(tag)) + ".");
  }
}
