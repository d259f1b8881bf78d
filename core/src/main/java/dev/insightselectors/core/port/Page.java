package dev.insightselectors.core.port;

import java.util.List;
import java.util.Optional;

/**
 * Some of a list, in the order of the ARNs.
 *
 * @param next where the rest begins; empty when nothing is left
 */
public record Page<T>(List<T> items, Optional<String> next) {
  public Page {
    items = List.copyOf(items);
  }
}
