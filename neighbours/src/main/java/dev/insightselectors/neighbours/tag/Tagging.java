package dev.insightselectors.neighbours.tag;

import dev.insightselectors.core.port.Ports;
import java.util.Map;

/** Puts other tags on a trail or event data store, if it is still as it was judged. */
final class Tagging {
  private Tagging() {}

  static boolean keep(TaggedReference resource, Map<String, String> tags, Ports ports) {
    return resource
        .trail()
        .map(one -> ports.trails().replace(one.resource().withTags(tags), one.revision()))
        .or(
            () ->
                resource
                    .eventDataStore()
                    .map(
                        one ->
                            ports
                                .eventDataStores()
                                .replace(one.resource().withTags(tags), one.revision())))
        .orElseThrow();
  }
}
