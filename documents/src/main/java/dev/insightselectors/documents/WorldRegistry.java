package dev.insightselectors.documents;

/**
 * A world that can be read and replaced as a whole.
 *
 * <ul>
 *   <li>Reading gives the world that was put last, with what operations changed since.
 *   <li>Replacing happens all at once: a look-up sees the old world or the new one.
 *   <li>A change that was judged on the old world is not made in the new one.
 * </ul>
 */
public interface WorldRegistry {

  World read();

  void replace(World world);
}
