package dev.insightselectors.neighbours.port;

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

  /**
   * The page that was asked for, of the items from its beginning on.
   *
   * @param items one more than asked for, if there are so many
   * @param id what the page after the one that ends with an item begins after
   */
  public static <T> Page<T> of(PageRequest asked, List<T> items, Function<T, String> id) {
    if (items.size() <= asked.most()) {
      return new Page<>(items, Optional.empty());
    }
    List<T> shown = items.subList(0, asked.most());
    return new Page<>(shown, Optional.of(id.apply(shown.get(asked.most() - 1))));
  }

  /** The same page of what each item leads to. */
  public <R> Page<R> map(Function<T, R> reading) {
    return new Page<>(items.stream().map(reading).toList(), next);
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
