package dev.insightselectors.neighbours.tag;

import java.util.List;
import java.util.Optional;

/** The request of ListTags, unjudged. */
public record ListTagsRequest(Optional<List<String>> resourceIdList, Optional<String> nextToken) {}
