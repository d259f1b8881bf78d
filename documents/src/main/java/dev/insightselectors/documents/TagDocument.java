package dev.insightselectors.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

record TagDocument(String key, Optional<String> value) {

  static Map<String, String> toMap(Optional<List<TagDocument>> tags) {
    Set<String> keys = new HashSet<>();
    return Place.each("Tags", tags.orElse(List.of()), tag -> tag.unlike(keys)).stream()
        .collect(Collectors.toMap(TagDocument::key, tag -> tag.value().orElse("")));
  }

  static Optional<List<TagDocument>> of(Map<String, String> tags) {
    return Defaults.unless(
        List.of(),
        new TreeMap<>(tags)
            .entrySet().stream()
                .map(tag -> new TagDocument(tag.getKey(), Optional.of(tag.getValue())))
                .toList());
  }

  private TagDocument unlike(Set<String> earlier) {
    Place.require("/Key", earlier.add(key), "is there twice:", key);
    return this;
  }
}
