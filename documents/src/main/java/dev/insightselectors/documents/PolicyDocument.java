package dev.insightselectors.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.insightselectors.core.policy.Policy;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

record PolicyDocument(Optional<String> version, List<StatementDocument> statement) {
  private static final String VERSION = "2012-10-17";

  /** A document without a version is of the older one, which knows no policy variables. */
  Policy toPolicy() {
    boolean variables = version.filter(VERSION::equals).isPresent();
    return new Policy(Place.each("Statement", statement, it -> it.toStatement(variables)));
  }

  static PolicyDocument of(Policy policy) {
    return new PolicyDocument(
        Optional.of(VERSION), policy.statements().stream().map(StatementDocument::of).toList());
  }

  /**
   * The policy that a bucket or a key may have, in so many kilobytes.
   *
   * @param usual what the word {@code cloudtrail-default} stands for
   */
  static Policy member(Optional<Verbatim> json, int kilobytes, Supplier<Policy> usual) {
    return json.map(it -> Place.at("Policy", () -> meant(it.json(), kilobytes, usual)))
        .orElse(Policy.EMPTY);
  }

  private static Policy meant(JsonNode json, int kilobytes, Supplier<Policy> usual) {
    return CloudTrailDefault.WORD.equals(json.textValue())
        ? usual.get()
        : bounded(new PolicyJson().read(json), kilobytes);
  }

  static Optional<Verbatim> unlessEmpty(Policy policy) {
    return Defaults.unless(Policy.EMPTY, policy)
        .map(it -> new Verbatim(new PolicyJson().write(it)));
  }

  /** Brackets are not counted, for what is written has more of them than what was read. */
  private static Policy bounded(Policy policy, int kilobytes) {
    String text = new PolicyJson().write(policy).toString().replace("[", "").replace("]", "");
    int size = text.getBytes(UTF_8).length;
    if (size > kilobytes * 1024) {
      throw new DocumentException(
          "", "is %s bytes long; AWS takes %s KB at the most".formatted(size, kilobytes));
    }
    return policy;
  }
}
