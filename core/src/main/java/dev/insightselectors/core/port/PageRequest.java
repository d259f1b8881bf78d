package dev.insightselectors.core.port;

import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param from the {@link Page#next} of the page before; empty for the first page
 * @param most how many items, 1 or more
 */
public record PageRequest(Optional<String> from, int most) {
  public static PageRequest first(int most) {
    return new PageRequest(Optional.empty(), most);
  }
}
