package dev.insightselectors.documents;

import dev.insightselectors.core.policy.Condition;
import dev.insightselectors.core.policy.Matcher;
import dev.insightselectors.core.policy.Principals;
import dev.insightselectors.core.policy.Statement;
import dev.insightselectors.core.policy.Statement.Effect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record StatementDocument(
    Optional<String> sid,
    String effect,
    Optional<Verbatim> principal,
    Optional<Verbatim> notPrincipal,
    Optional<List<String>> action,
    Optional<List<String>> notAction,
    Optional<List<String>> resource,
    Optional<List<String>> notResource,
    Optional<Map<String, Map<String, List<String>>>> condition) {
  private static final String ALLOW = "Allow";
  private static final String DENY = "Deny";

  /**
   * @param variables whether <code>${</code> begins a policy variable; where it does not, it is
   *     kept as what stands for it where it does
   */
  Statement toStatement(boolean variables) {
    return new Statement(
        sid,
        effect.equals(ALLOW) ? Effect.ALLOW : Effect.DENY,
        either("Principal", principal, notPrincipal)
            .map(given -> PrincipalsDocument.read(given.json()))
            .map(it -> notPrincipal.isPresent() ? it.allBut() : it)
            .orElseThrow(() -> missing("Principal")),
        either("Action", action, notAction)
            .map(patterns -> new Matcher(patterns, notAction.isPresent()))
            .orElseThrow(() -> missing("Action")),
        either("Resource", resource, notResource)
            .map(them -> new Matcher(meant(them, variables), notResource.isPresent()))
            .orElse(Matcher.ANY),
        conditions(variables));
  }

  static StatementDocument of(Statement statement) {
    Principals principals = statement.principals();
    Matcher actions = statement.actions();
    Matcher resources = statement.resources();
    Verbatim whom = new Verbatim(PrincipalsDocument.write(principals));
    return new StatementDocument(
        statement.sid(),
        statement.effect() == Effect.ALLOW ? ALLOW : DENY,
        when(!principals.negated(), whom),
        when(principals.negated(), whom),
        when(!actions.negated(), actions.patterns()),
        when(actions.negated(), actions.patterns()),
        when(!resources.negated(), resources.patterns()),
        when(resources.negated(), resources.patterns()),
        Defaults.unless(Map.of(), byOperator(statement.conditions())));
  }

  private List<Condition> conditions(boolean variables) {
    return condition.orElse(Map.of()).entrySet().stream()
        .flatMap(
            operator ->
                operator.getValue().entrySet().stream()
                    .map(
                        key ->
                            new Condition(
                                operator.getKey(), key.getKey(), meant(key.getValue(), variables))))
        .toList();
  }

  private static Map<String, Map<String, List<String>>> byOperator(List<Condition> conditions) {
    Map<String, Map<String, List<String>>> all = new LinkedHashMap<>();
    conditions.forEach(
        one ->
            all.computeIfAbsent(one.operator(), operator -> new LinkedHashMap<>())
                .put(one.key(), one.values()));
    return all;
  }

  private static List<String> meant(List<String> texts, boolean variables) {
    return variables ? texts : texts.stream().map(it -> it.replace("${", "${$}{")).toList();
  }

  private static <T> Optional<T> either(String name, Optional<T> plain, Optional<T> negated) {
    if (plain.isPresent() && negated.isPresent()) {
      throw new DocumentException("/Not" + name, "may not stand beside " + name);
    }
    return plain.or(() -> negated);
  }

  private static DocumentException missing(String name) {
    return new DocumentException("/" + name, "is missing, and so is Not" + name);
  }

  private static <T> Optional<T> when(boolean holds, T value) {
    return holds ? Optional.of(value) : Optional.empty();
  }
}
