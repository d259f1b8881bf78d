package dev.insightselectors.testkit.spec;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the reference does where the AWS documentation does not say or contradicts itself.
 *
 * @param id {@code C7}, never reused
 * @param silence what the AWS documentation leaves open
 * @param reference what the reference does
 * @param alsoAccepted what the kit accepts of others
 * @param strictBecause the rows and recordings by which nothing else is accepted
 * @param recorded what is known of real AWS
 */
public record Choice(
    String id,
    String silence,
    String reference,
    List<String> alsoAccepted,
    List<String> strictBecause,
    List<Recording> recorded) {
  private static final Pattern OUTCOME =
      Pattern.compile(
          "\\b(accepted|[A-Z]\\w+Exception|ValidationError|MissingParameter"
              + "|InvalidParameterCombination|InvalidParameterValue|InvalidAction)\\b");

  public Choice {
    alsoAccepted = List.copyOf(alsoAccepted);
    strictBecause = List.copyOf(strictBecause);
    recorded = List.copyOf(recorded);
  }

  /** Whether the kit accepts what the reference does and nothing else. */
  public boolean isStrict() {
    return alsoAccepted.isEmpty();
  }

  /** The outcomes that the kit accepts, as far as they stand here under their own names. */
  public Set<String> outcomes() {
    return Stream.concat(Stream.of(reference), alsoAccepted.stream())
        .flatMap(words -> OUTCOME.matcher(words).results())
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
