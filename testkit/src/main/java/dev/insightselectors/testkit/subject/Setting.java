package dev.insightselectors.testkit.subject;

import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.documents.World;
import java.util.Map;

/**
 * What the Given steps of one scenario ask for.
 *
 * @param world all that there is; what it does not list does not exist
 * @param names the scenario's own names of the trails and event data stores in the world
 */
public record Setting(World world, Map<String, ResourceArn> names) {
  public Setting {
    names = Map.copyOf(names);
  }
}
