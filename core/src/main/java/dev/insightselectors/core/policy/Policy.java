package dev.insightselectors.core.policy;

import java.util.List;

/** A resource-based IAM policy: an access is granted by one statement and denied by none. */
public record Policy(List<Statement> statements) {
  /** Grants nothing. */
  public static final Policy EMPTY = new Policy(List.of());

  public Policy {
    statements = List.copyOf(statements);
  }

  /** Grants the service everything; what a resource has that nobody described. */
  public static Policy grantingEverythingTo(String service) {
    return new Policy(List.of(Statement.allowingEverything(service)));
  }

  public boolean grants(Access access) {
    return statements.stream().anyMatch(statement -> statement.allows(access))
        && statements.stream().noneMatch(statement -> statement.denies(access));
  }
}
