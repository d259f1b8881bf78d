package dev.insightselectors.adapters.http.page;

import dev.insightselectors.documents.World;
import java.util.List;
import java.util.Optional;

/**
 * What a server cannot know of itself, and tells whoever looks at it.
 *
 * @param version what is running
 * @param backend where trails and event data stores are looked up, in a word
 * @param notes what else a reader should know, a sentence each
 * @param beginning the world to which it can be reset
 * @param requirements what the requirements say
 */
public record About(
    String version,
    String backend,
    List<String> notes,
    Optional<World> beginning,
    Requirements requirements) {
  /** Of a server about which nobody has said anything. */
  public static final About NOTHING =
      new About("insight-selectors", "", List.of(), Optional.empty(), id -> Optional.empty());

  public About {
    notes = List.copyOf(notes);
  }
}
