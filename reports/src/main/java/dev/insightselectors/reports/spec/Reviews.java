package dev.insightselectors.reports.spec;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.insightselectors.reports.spec.Review.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who has approved what, who objects, and what else was said, kept as YAML. */
public final class Reviews {
  private static final String RESOURCE = "/dev/insightselectors/features/reviews.yaml";
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final List<Review> all;

  public Reviews(Collection<Review> reviews) {
    this.all = reviews.stream().sorted(Comparator.comparing(Review::id)).toList();
  }

  /** The reviews that come with the features. */
  public static Reviews load() {
    try (InputStream yaml = Reviews.class.getResourceAsStream(RESOURCE)) {
      return yaml == null ? new Reviews(List.of()) : read(new String(yaml.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** The reviews of a file. */
  public static Reviews read(Path file) throws IOException {
    return read(Files.readString(file, UTF_8));
  }

  private static Reviews read(String yaml) throws IOException {
    return new Reviews(YAML.readValue(yaml, new TypeReference<List<Review>>() {}));
  }

  /** Empty where nobody has approved it. Of several approvals, the last one counts. */
  Optional<Review> approval(String id) {
    return all.stream()
        .filter(it -> it.isApproval() && it.id().equals(id))
        .reduce((earlier, later) -> later);
  }

  /** The objections and comments about it, answered or not, the oldest first. */
  List<Review> notes(String id) {
    return all.stream().filter(it -> !it.isApproval() && it.id().equals(id)).toList();
  }

  /** The objections and comments that nobody has answered yet. */
  List<Review> open() {
    return all.stream().filter(Review::isOpen).toList();
  }

  /** Where the review stands, what is to be read having this hash. */
  public ReviewState state(String id, String hash) {
    return approval(id)
        .map(it -> it.hash().equals(hash) ? ReviewState.APPROVED : ReviewState.STALE)
        .orElse(ReviewState.UNREVIEWED);
  }

  /** These reviews and one more; an approval takes the place of an older one of the same thing. */
  public Reviews with(Review review) {
    Predicate<Review> stays =
        it -> !(it.isApproval() && review.isApproval() && it.id().equals(review.id()));
    return new Reviews(Stream.concat(all.stream().filter(stays), Stream.of(review)).toList());
  }

  /** These reviews with an answer to the open note of this name; empty where there is none. */
  public Optional<Reviews> answered(String note, Answer answer) {
    Predicate<Review> isMeant = it -> it.isOpen() && it.name().equals(note);
    return all.stream().noneMatch(isMeant)
        ? Optional.empty()
        : Optional.of(
            new Reviews(
                all.stream().map(it -> isMeant.test(it) ? it.answered(answer) : it).toList()));
  }

  /** As YAML, sorted by what was reviewed, so that two reviewers seldom touch the same lines. */
  public String text() {
    return ReviewsYaml.of(all);
  }
}
