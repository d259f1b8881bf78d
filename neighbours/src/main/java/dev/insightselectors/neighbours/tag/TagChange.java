package dev.insightselectors.neighbours.tag;

import dev.insightselectors.core.rule.Call;
import dev.insightselectors.neighbours.form.TagForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One call of AddTags or RemoveTags. */
final class TagChange {
  private final Call call;
  private final TagsRequest request;
  private final TaggedReference resource;

  TagChange(Call call, TagsRequest request) {
    this.call = call;
    this.request = request;
    this.resource = new TaggedReference(call, request.resourceId().orElse(""));
  }

  TaggedReference resource() {
    return resource;
  }

  /**
   * The tags of the resource with those that are given; a given value takes the old one's place.
   */
  Map<String, String> added() {
    Map<String, String> tags = new HashMap<>(resource.tags());
    tags.putAll(TagForm.understood(given()));
    return tags;
  }

  /** The tags of the resource without those whose keys are given, whatever their values. */
  Map<String, String> remaining() {
    Map<String, String> tags = new HashMap<>(resource.tags());
    tags.keySet().removeAll(TagForm.understood(given()).keySet());
    return tags;
  }

  Call call() {
    return call;
  }

  List<TagForm> given() {
    return request.tagsList().orElse(List.of());
  }
}
