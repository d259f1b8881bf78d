package dev.insightselectors.neighbours.tag;

import dev.insightselectors.core.rule.Call;
import dev.insightselectors.neighbours.form.TagForm;
import dev.insightselectors.neighbours.tag.ListTagsAnswer.ResourceTag;
import java.util.List;

/** One call of ListTags. */
final class TagListing {
  private final Call call;
  private final ListTagsRequest request;
  private final List<TaggedReference> resources;

  TagListing(Call call, ListTagsRequest request) {
    this.call = call;
    this.request = request;
    this.resources =
        request.resourceIdList().orElse(List.of()).stream()
            .map(given -> new TaggedReference(call, given))
            .toList();
  }

  /** The tags of every resource that is named. */
  List<ResourceTag> tags() {
    return resources.stream()
        .map(one -> new ResourceTag(one.given(), TagForm.of(one.tags())))
        .toList();
  }

  Call call() {
    return call;
  }

  ListTagsRequest request() {
    return request;
  }

  List<TaggedReference> resources() {
    return resources;
  }
}
