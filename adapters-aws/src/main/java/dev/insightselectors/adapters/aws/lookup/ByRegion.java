package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.core.model.Region;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The clients of one service, one a Region, made when it is first asked. A caller may claim any
 * Region, so those that were asked longest ago are forgotten: they hold nothing of their own.
 */
final class ByRegion<C> {
  /** About as many as AWS has. */
  private static final int MOST = 40;

  private final Function<Region, C> making;
  private final Map<Region, C> kept = new LinkedHashMap<>(MOST, 0.75f, true);

  ByRegion(Function<Region, C> making) {
    this.making = making;
  }

  synchronized C in(Region region) {
    C client = kept.computeIfAbsent(region, making);
    if (kept.size() > MOST) {
      kept.remove(kept.keySet().iterator().next());
    }
    return client;
  }
}
