package dev.insightselectors.neighbours.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A list followed page by page to its end. */
record Pages<T>(Function<PageRequest, Page<T>> list, int most) {
  private static final int ENDLESS = 10_000;

  List<T> followed() {
    return followed(page -> {});
  }

  /** Every item, in the order of the pages; after each page something may happen. */
  List<T> followed(Consumer<Page<T>> afterEach) {
    List<T> items = new ArrayList<>();
    Optional<String> from = Optional.empty();
    for (int pages = 0; pages < ENDLESS; pages++) {
      Page<T> page = list.apply(new PageRequest(from, most));
      assertThat(page.items()).hasSizeLessThanOrEqualTo(most);
      items.addAll(page.items());
      afterEach.accept(page);
      from = page.next();
      if (from.isEmpty()) {
        return items;
      }
    }
    throw new AssertionError("the list does not end");
  }
}
