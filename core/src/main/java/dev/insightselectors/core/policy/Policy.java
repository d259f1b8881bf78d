package dev.insightselectors.core.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A resource-based IAM policy: an access is granted by one statement and denied by none. */
public record Policy(List<Statement> statements) {
  /** Grants nothing. */
  public static final Policy EMPTY = new Policy(List.of());

  private static final int SHOWN = 3;

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

  /** Why an access is not granted: the statements that withhold it, by position and Sid. */
  public String whyNot(Access access) {
    return denial(access).orElseGet(() -> "no statement allows it" + nearMisses(access));
  }

  private Optional<String> denial(Access access) {
    return IntStream.range(0, statements.size())
        .filter(i -> statements.get(i).denies(access))
        .mapToObj(i -> named(i) + " denies it" + told(i, " because ", access))
        .findFirst();
  }

  private String nearMisses(Access access) {
    return IntStream.range(0, statements.size())
        .filter(i -> statements.get(i).mayAllow(access))
        .limit(SHOWN)
        .mapToObj(i -> "; " + named(i) + " would" + told(i, ", but ", access))
        .collect(Collectors.joining());
  }

  private String told(int i, String link, Access access) {
    String conditions = statements.get(i).told(access);
    return conditions.isEmpty() ? "" : link + conditions;
  }

  private String named(int i) {
    String sid = statements.get(i).sid().map(it -> " (" + Shown.of(it) + ")").orElse("");
    return "statement " + (i + 1) + sid;
  }
}
