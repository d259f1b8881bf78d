package dev.insightselectors.documents;

import dev.insightselectors.core.policy.Policy;
import java.util.List;
import java.util.Optional;

record PolicyDocument(Optional<String> version, List<StatementDocument> statement) {
  private static final String VERSION = "2012-10-17";

  Policy toPolicy() {
    return new Policy(Place.each("Statement", statement, StatementDocument::toStatement));
  }

  static PolicyDocument of(Policy policy) {
    return new PolicyDocument(
        Optional.of(VERSION), policy.statements().stream().map(StatementDocument::of).toList());
  }

  /** The policy that a bucket or a key may have. */
  static Policy member(Optional<Verbatim> json) {
    return json.map(it -> Place.at("Policy", () -> new PolicyJson().read(it.json())))
        .orElse(Policy.EMPTY);
  }

  static Optional<Verbatim> unlessEmpty(Policy policy) {
    return Defaults.unless(Policy.EMPTY, policy)
        .map(it -> new Verbatim(new PolicyJson().write(it)));
  }
}
