package dev.insightselectors.reports.spec;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes reviews with the comment that explains them. */
final class ReviewsYaml {
  private static final Pattern BREAKS = Pattern.compile("[\\x7F-\\x9F\\u2028\\u2029\\uFEFF]");
  private static final String HEAD =
      """
      # What persons have said who read a requirement (PIS-002), an interpretation (C3) or a scenario. Without
      # an objection or a comment it is an approval. A hash is over what was read, its scenarios among it;
      # when that is edited, the approval is stale. An objection or a comment is open until it has an answer.
      # Written by: ./insight-selectors spec approve PIS-002 C3 --by "A Name" (or object, comment, answer)
      """;

  private ReviewsYaml() {}

  static String of(Collection<Review> reviews) {
    return HEAD
        + (reviews.isEmpty()
            ? "[]\n"
            : reviews.stream().map(ReviewsYaml::row).collect(Collectors.joining()));
  }

  private static String row(Review review) {
    return "- id: %s\n".formatted(review.id())
        + line("by", review.by())
        + line("date", review.date())
        + line("hash", review.hash())
        + review.objection().map(it -> line("objection", it)).orElse("")
        + review.comment().map(it -> line("comment", it)).orElse("")
        + review.answer().map(ReviewsYaml::answer).orElse("");
  }

  private static String answer(Review.Answer it) {
    return "  answer: {by: %s, date: %s, why: %s}\n"
        .formatted(quoted(it.by()), quoted(it.date()), quoted(it.why()));
  }

  private static String line(String key, String value) {
    return "  %s: %s\n".formatted(key, quoted(value));
  }

  /** A string of JSON is a string of YAML, but for the line breaks that only YAML knows. */
  private static String quoted(String text) {
    String json = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text));
    return '"' + BREAKS.matcher(json).replaceAll(ReviewsYaml::escaped) + '"';
  }

  private static String escaped(MatchResult found) {
    return String.format(Locale.ROOT, "\\\\u%04X", (int) found.group().charAt(0));
  }
}
