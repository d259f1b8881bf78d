package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The list of one owner, page by page. A page's token is the ARN of its last item, so it holds
 * whatever comes and goes; one that is no ARN of this owner is refused.
 */
record Listing<R extends InsightsSource>(
    VersionedResources<R> resources,
    String owner,
    Function<String, Optional<? extends ResourceArn>> parse) {

  Page<R> page(PageRequest asked) {
    List<R> found =
        resources
            .ownedBy(owner, asked.from().map(this::arn))
            .map(Item::resource)
            .limit(asked.most() + 1L)
            .toList();
    return Page.of(asked, found, last -> last.arn().toString());
  }

  private ResourceArn arn(String token) {
    return parse
        .apply(token)
        .map(ResourceArn.class::cast)
        .filter(arn -> resources.owner(arn).equals(owner))
        .orElseThrow(() -> new IllegalArgumentException("not a page of this list: " + token));
  }
}
