package dev.insightselectors.neighbours.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A tag as it is written. A value that is left out is empty. */
public record TagForm(Optional<String> key, Optional<String> value) {

  public static TagForm of(String key, String value) {
    return new TagForm(Optional.of(key), Optional.of(value));
  }

  /** The tags in the order of their keys. */
  public static List<TagForm> of(Map<String, String> tags) {
    return new TreeMap<>(tags)
        .entrySet().stream().map(tag -> of(tag.getKey(), tag.getValue())).toList();
  }

  /** What they mean, once they are known to be well formed. */
  public static Map<String, String> understood(List<TagForm> tags) {
    Map<String, String> understood = new LinkedHashMap<>();
    tags.forEach(tag -> tag.key().ifPresent(key -> understood.put(key, tag.value().orElse(""))));
    return understood;
  }
}
