package dev.insightselectors.core.port;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some of a list, in the order of the ARNs.
 *
 * @param next where the rest begins; empty when nothing is left
 */
public record Page<T>(List<T> items, Optional<String> next) {
  private static final int MOST = 100;

  public Page {
    items = List.copyOf(items);
  }

  /** The whole list, followed page by page. */
  public static <T> List<T> all(Function<PageRequest, Page<T>> list) {
    Page<T> page = list.apply(PageRequest.first(MOST));
    List<T> items = new ArrayList<>(page.items());
    while (page.next().isPresent()) {
      page = list.apply(new PageRequest(page.next(), MOST));
      items.addAll(page.items());
    }
    return items;
  }
}
