package dev.insightselectors.adapters.http.page;

import dev.insightselectors.documents.World;
import java.util.List;

/**
 * What there is, or the first of it.
 *
 * @param trailCount how many trails there are, shown or not
 */
record Sources(List<Source> trails, int trailCount, List<Source> stores, int storeCount) {
  private static final int MOST = 100;

  static Sources of(World world) {
    return new Sources(
        world.trails().stream().limit(MOST).map(Source::of).toList(),
        world.trails().size(),
        world.eventDataStores().stream().limit(MOST).map(Source::of).toList(),
        world.eventDataStores().size());
  }
}
