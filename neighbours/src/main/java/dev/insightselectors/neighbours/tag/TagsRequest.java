package dev.insightselectors.neighbours.tag;

import dev.insightselectors.neighbours.form.TagForm;
import java.util.List;
import java.util.Optional;

/** The request of AddTags and RemoveTags, unjudged. */
public record TagsRequest(Optional<String> resourceId, Optional<List<TagForm>> tagsList) {}
