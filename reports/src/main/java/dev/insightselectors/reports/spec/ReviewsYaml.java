package dev.insightselectors.reports.spec;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Collection;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes reviews with the comment that explains them. */
final class ReviewsYaml {
  private static final Pattern BREAKS = Pattern.compile("[\\x7F-\\x9F\\u2028\\u2029\\uFEFF]");
  private static final String HEAD =
      """
      # Which requirements a person has read together with their scenarios, and found right. A hash is over
      # what was read; when the requirement or a scenario of it is edited, the review is stale.
      # Written by: ./insight-selectors spec approve PIS-002 --by "A Name"
      """;

  private ReviewsYaml() {}

  static String of(Collection<Review> reviews) {
    return HEAD
        + (reviews.isEmpty()
            ? "[]\n"
            : reviews.stream().map(ReviewsYaml::row).collect(Collectors.joining()));
  }

  private static String row(Review review) {
    return "- id: %s\n  by: %s\n  date: %s\n  hash: %s\n"
        .formatted(review.id(), quoted(review.by()), quoted(review.date()), quoted(review.hash()));
  }

  /** A string of JSON is a string of YAML, but for the line breaks that only YAML knows. */
  private static String quoted(String text) {
    String json = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text));
    return '"' + BREAKS.matcher(json).replaceAll(ReviewsYaml::escaped) + '"';
  }

  private static String escaped(MatchResult found) {
    return "\\\\u%04X".formatted((int) found.group().charAt(0));
  }
}
