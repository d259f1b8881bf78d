package dev.insightselectors.core.policy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The condition keys of an access and their values. They are gathered when a policy first asks for
 * one, since most ask for none; keys are compared without regard to case.
 */
public final class RequestContext {
  private final Supplier<Map<String, String>> source;
  private @Nullable Map<String, String> gathered;

  public RequestContext(Supplier<Map<String, String>> source) {
    this.source = source;
  }

  Optional<String> value(String key) {
    Map<String, String> known = gathered;
    if (known == null) {
      known = folded(source.get());
      gathered = known;
    }
    return Optional.ofNullable(known.get(fold(key)));
  }

  private static Map<String, String> folded(Map<String, String> context) {
    Map<String, String> folded = new HashMap<>();
    context.forEach((key, value) -> folded.put(fold(key), value));
    return folded;
  }

  private static String fold(String key) {
    return key.toLowerCase(Locale.ROOT);
  }
}
