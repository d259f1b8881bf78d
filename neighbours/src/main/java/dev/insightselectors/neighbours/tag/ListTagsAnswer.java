package dev.insightselectors.neighbours.tag;

import dev.insightselectors.neighbours.form.TagForm;
import java.util.List;

/** The answer of ListTags: the tags of each resource, in the order in which they were named. */
public record ListTagsAnswer(List<ResourceTag> resourceTagList) {

  /** One resource and its tags. */
  public record ResourceTag(String resourceId, List<TagForm> tagsList) {}
}
