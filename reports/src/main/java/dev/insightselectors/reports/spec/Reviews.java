package dev.insightselectors.reports.spec;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who has approved which requirements, kept as YAML. The last review of a requirement counts. */
public final class Reviews {
  private static final String RESOURCE = "/dev/insightselectors/features/reviews.yaml";
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final Map<String, Review> byRequirement = new TreeMap<>();

  public Reviews(Collection<Review> reviews) {
    reviews.forEach(review -> byRequirement.put(review.id(), review));
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

  /** Empty where nobody has reviewed the requirement. */
  public Optional<Review> of(String requirement) {
    return Optional.ofNullable(byRequirement.get(requirement));
  }

  /** Where the review stands, what is to be read having this hash. */
  public ReviewState state(String requirement, String hash) {
    return of(requirement)
        .map(review -> review.hash().equals(hash) ? ReviewState.APPROVED : ReviewState.STALE)
        .orElse(ReviewState.UNREVIEWED);
  }

  /** These reviews and one more, in place of an older one of the same requirement. */
  public Reviews with(Review review) {
    Reviews more = new Reviews(byRequirement.values());
    more.byRequirement.put(review.id(), review);
    return more;
  }

  /** As YAML, sorted by requirement, so that two approvals seldom touch the same lines. */
  public String text() {
    return ReviewsYaml.of(byRequirement.values());
  }
}
