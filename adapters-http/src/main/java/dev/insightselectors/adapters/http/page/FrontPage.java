package dev.insightselectors.adapters.http.page;

import dev.insightselectors.adapters.http.awsjson.CloudTrailOperations;
import dev.insightselectors.documents.World;
import java.util.List;
import java.util.Optional;

/**
 * All that {@code GET /} tells.
 *
 * @param served the names of the operations that this server has
 * @param closed whether the reader has to show the registry's token first to be told more
 * @param hasRegistry whether there is a registry to read and write
 * @param gone whether the backend does not answer, which alone knows what there is
 * @param sources what there is; empty where nobody but the backend knows
 * @param calls the last calls, the last one first
 */
public record FrontPage(
    About about,
    List<String> served,
    boolean closed,
    boolean hasRegistry,
    boolean gone,
    Optional<Sources> sources,
    List<EndedCall> calls) {

  /** What whoever comes is told. */
  public static FrontPage closed(About about, List<String> served, boolean hasRegistry) {
    return new FrontPage(about, served, true, hasRegistry, false, Optional.empty(), List.of());
  }

  /** The same, with what is in it now. */
  public static FrontPage open(
      About about, List<String> served, Optional<World> world, LastCalls calls) {
    return new FrontPage(
        about, served, false, world.isPresent(), false, world.map(Sources::of), calls.latest());
  }

  /** What can be told while the backend does not answer. */
  public static FrontPage gone(About about, List<String> served, LastCalls calls) {
    return new FrontPage(about, served, false, true, true, Optional.empty(), calls.latest());
  }

  /** The operations of CloudTrail that this server does not have. */
  List<String> notServed() {
    return CloudTrailOperations.ALL.stream().filter(name -> !served.contains(name)).toList();
  }

  boolean canBeReset() {
    return hasRegistry && !gone && about.beginning().isPresent();
  }

  /** A requirement's id where nobody knows what it says. */
  Requirements.Told told(String id) {
    return about.requirements().told(id).orElse(new Requirements.Told(id, ADDRESS));
  }

  private static final String ADDRESS =
      "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutInsightSelectors.html";
}
