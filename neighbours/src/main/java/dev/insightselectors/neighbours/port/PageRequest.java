package dev.insightselectors.neighbours.port;

import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param from the {@link Page#next} of the page before; empty for the first page
 * @param most how many items, 1 or more; anything else is an {@link IllegalArgumentException}
 */
public record PageRequest(Optional<String> from, int most) {

  public PageRequest {
    if (most < 1) {
      throw new IllegalArgumentException("a page has 1 item or more, not " + most);
    }
  }

  public static PageRequest first(int most) {
    return new PageRequest(Optional.empty(), most);
  }
}
