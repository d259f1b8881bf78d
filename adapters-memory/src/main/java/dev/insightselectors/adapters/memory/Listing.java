package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.Page;
import dev.insightselectors.core.port.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The list of one owner, page by page. A page's token is the ARN of its last item, so it holds
 * whatever comes and goes; one that is no ARN of this owner is refused.
 */
record Listing<R extends InsightsSource>(
    Shelf<R> shelf, String owner, Function<String, Optional<? extends ResourceArn>> parse) {

  Page<R> page(PageRequest asked) {
    if (asked.most() < 1) {
      throw new IllegalArgumentException("a page has 1 item or more, not " + asked.most());
    }
    List<R> found =
        shelf
            .ownedBy(owner, asked.from().map(this::arn))
            .map(Item::resource)
            .limit(asked.most() + 1L)
            .toList();
    if (found.size() <= asked.most()) {
      return new Page<>(found, Optional.empty());
    }
    List<R> shown = found.subList(0, asked.most());
    return new Page<>(shown, Optional.of(shown.get(asked.most() - 1).arn().toString()));
  }

  private ResourceArn arn(String token) {
    return parse
        .apply(token)
        .map(ResourceArn.class::cast)
        .filter(arn -> shelf.owner(arn).equals(owner))
        .orElseThrow(() -> new IllegalArgumentException("not a page of this list: " + token));
  }
}
