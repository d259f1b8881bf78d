package dev.insightselectors.core.policy;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One access that a service asks for.
 *
 * @param service the service principal, {@code cloudtrail.amazonaws.com}
 * @param action {@code s3:PutObject}, say
 * @param resource the ARN acted upon
 * @param context the condition keys and their values; keys are compared without regard to case
 */
public record Access(String service, String action, String resource, Map<String, String> context) {

  public Access {
    Map<String, String> folded = new TreeMap<>();
    context.forEach((key, value) -> folded.put(fold(key), value));
    context = Map.copyOf(folded);
  }

  Optional<String> value(String key) {
    return Optional.ofNullable(context.get(fold(key)));
  }

  private static String fold(String key) {
    return key.toLowerCase(Locale.ROOT);
  }
}
