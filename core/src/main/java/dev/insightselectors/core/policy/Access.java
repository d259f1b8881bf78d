package dev.insightselectors.core.policy;

import java.util.Map;
import java.util.Optional;

/**
 * One access that a service asks for.
 *
 * @param service the service principal, {@code cloudtrail.amazonaws.com}
 * @param action {@code s3:PutObject}, say
 * @param resource the ARN acted upon
 * @param context what the conditions of a policy may ask about
 */
public record Access(String service, String action, String resource, RequestContext context) {

  /**
   * @param context the condition keys and their values
   */
  public Access(String service, String action, String resource, Map<String, String> context) {
    this(service, action, resource, new RequestContext(() -> context));
  }

  Optional<String> value(String key) {
    return context.value(key);
  }
}
