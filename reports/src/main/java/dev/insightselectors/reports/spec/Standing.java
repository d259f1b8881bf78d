package dev.insightselectors.reports.spec;

import dev.insightselectors.testkit.spec.Choice;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is open in the review of the whole specification: not approved, edited since, objected to.
 * It is counted here alone, for the page as for the command line.
 */
public final class Standing {
  private final LivingSpec spec;
  private final Reviews reviews;
  private final Map<String, ReviewState> states = new LinkedHashMap<>();

  public Standing(LivingSpec spec, Reviews reviews) {
    this.spec = spec;
    this.reviews = reviews;
    Stream.concat(
            spec.inventory().rows().stream().map(Requirement::id),
            spec.choices().all().stream().map(Choice::id))
        .forEach(id -> states.put(id, reviews.state(id, spec.hash(id).orElse(""))));
  }

  /** The counts in a sentence, the same wherever they are told. */
  public String sentence() {
    return "Of the %s rows and interpretations %s are approved, %s are stale and %s are not approved yet; objections open: %s, comments open: %s."
        .formatted(
            states.size(),
            in(ReviewState.APPROVED).size(),
            in(ReviewState.STALE).size(),
            in(ReviewState.UNREVIEWED).size(),
            objections().size(),
            comments().size());
  }

  ReviewState of(String id) {
    return states.getOrDefault(id, ReviewState.UNREVIEWED);
  }

  /** The ids of the rows, then of the interpretations, whose review stands there. */
  List<String> in(ReviewState state) {
    return states.keySet().stream().filter(id -> states.get(id) == state).toList();
  }

  List<Review> objections() {
    return open(it -> it.objection().isPresent());
  }

  List<Review> comments() {
    return open(it -> it.comment().isPresent());
  }

  private List<Review> open(Predicate<Review> which) {
    return reviews.open().stream().filter(which).toList();
  }

  List<Review> notes(String id) {
    return reviews.notes(id);
  }

  /** Whether what a review was about reads otherwise now, or is gone. */
  boolean isEditedSince(Review review) {
    return !spec.hash(review.id()).equals(Optional.of(review.hash()));
  }

  /** Whether there still is what a review was about. */
  boolean has(Review review) {
    return spec.hash(review.id()).isPresent();
  }

  /** Who has approved it, if anybody has. */
  Optional<String> approval(String id) {
    String ending = of(id) == ReviewState.STALE ? ", but edited since." : ".";
    return reviews
        .approval(id)
        .map(it -> "Approved by %s on %s%s".formatted(it.by(), it.date(), ending));
  }
}
