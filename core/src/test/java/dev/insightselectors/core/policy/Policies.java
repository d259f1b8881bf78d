package dev.insightselectors.core.policy;

import dev.insightselectors.core.policy.Statement.Effect;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statements and accesses that the tests of policies are made of. */
final class Policies {
  static final String SERVICE = "cloudtrail.amazonaws.com";
  static final String BUCKET = "arn:aws:s3:::sample-bucket";
  static final String TRAIL = "arn:aws:cloudtrail:us-east-2:123456789012:trail/SampleTrail";

  private Policies() {}

  static Statement allow(Principals principals, Matcher actions, Matcher resources) {
    return new Statement(Optional.empty(), Effect.ALLOW, principals, actions, resources, List.of());
  }

  static Statement allow(String action, String resource, Condition... conditions) {
    return statement(Effect.ALLOW, action, resource, conditions);
  }

  static Statement deny(String action, String resource, Condition... conditions) {
    return statement(Effect.DENY, action, resource, conditions);
  }

  static Condition when(String operator, String key, String... values) {
    return new Condition(operator, key, List.of(values));
  }

  static Access access(String action, String resource) {
    return new Access(SERVICE, action, resource, Map.of());
  }

  static Access accessWith(Map<String, String> context) {
    return new Access(SERVICE, "s3:PutObject", BUCKET + "/file", context);
  }

  static Policy policy(Statement... statements) {
    return new Policy(List.of(statements));
  }

  private static Statement statement(
      Effect effect, String action, String resource, Condition... conditions) {
    return new Statement(
        Optional.of("Sample"),
        effect,
        Principals.services(SERVICE),
        Matcher.of(action),
        Matcher.of(resource),
        List.of(conditions));
  }
}
