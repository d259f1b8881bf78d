package dev.insightselectors.documents;

import dev.insightselectors.neighbours.form.TagForm;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tags of a trail or an event data store, each key once. */
final class Tags {
  private Tags() {}

  static Map<String, String> read(Optional<List<TagForm>> tags) {
    Set<String> keys = new HashSet<>();
    return TagForm.understood(Place.each("Tags", tags.orElse(List.of()), tag -> unlike(keys, tag)));
  }

  static Optional<List<TagForm>> write(Map<String, String> tags) {
    return Defaults.unless(List.of(), TagForm.of(tags));
  }

  private static TagForm unlike(Set<String> earlier, TagForm tag) {
    String key = tag.key().orElseThrow();
    Place.require("/Key", earlier.add(key), "is there twice:", key);
    return tag;
  }
}
