package dev.insightselectors.testkit.spec;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Which error when: the operation told a second time, by conditions and what follows from them. A
 * situation gives each condition that is asked in it one of the condition's values.
 *
 * <p>A table that speaks of a condition or value that it does not have cannot be made: {@link
 * IllegalArgumentException} names it.
 */
public record DecisionTable(List<Condition> conditions, List<Row> rows) {
  /** What a row says where the call is accepted. */
  public static final String ACCEPTED = "accepted";

  private static final String NOT_ASKED = "not asked";
  private static final String RESOURCE = "/dev/insightselectors/features/decisions.yaml";
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .withConfigOverride(
              Map.class, it -> it.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  public DecisionTable {
    conditions = List.copyOf(conditions);
    rows = List.copyOf(rows);
    Map<String, List<String>> known =
        conditions.stream().collect(Collectors.toMap(Condition::name, Condition::values));
    conditions.forEach(it -> refuseUnknown(known, it.needs()));
    rows.forEach(it -> refuseUnknown(known, it.when()));
  }

  /**
   * A question about a call.
   *
   * @param asks the question, for a reader
   * @param needs the values of other conditions with which it is asked; always, where it is empty
   * @param values the answers that there are
   */
  public record Condition(
      String name, String asks, Map<String, List<String>> needs, List<String> values) {
    public Condition {
      needs = Map.copyOf(needs);
      values = List.copyOf(values);
    }
  }

  /**
   * What follows where conditions have one of these values.
   *
   * @param when values by the name of their condition; what is not named may be anything
   * @param then the name of an error, or {@value #ACCEPTED}
   * @param from ids of the requirements and interpretations that say so
   */
  public record Row(Map<String, List<String>> when, String then, List<String> from) {
    public Row {
      when = new LinkedHashMap<>(when); // As it is written, for the reader.
      from = List.copyOf(from);
    }

    boolean applies(Map<String, String> situation) {
      return holds(when, situation);
    }
  }

  /** The table that comes with the features. */
  public static DecisionTable load() {
    return Bundled.read(RESOURCE, in -> YAML.readValue(in, DecisionTable.class));
  }

  /** All that a call may end in: each error that applies, or that it is accepted. */
  public Set<String> outcomes(Map<String, String> situation) {
    return rows.stream()
        .filter(row -> row.applies(situation))
        .map(Row::then)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every situation that the conditions can make. */
  public void everySituation(Consumer<Map<String, String>> each) {
    fill(new LinkedHashMap<>(), 0, each);
  }

  private void fill(Map<String, String> begun, int next, Consumer<Map<String, String>> each) {
    if (next == conditions.size()) {
      each.accept(Map.copyOf(begun));
      return;
    }
    Condition condition = conditions.get(next);
    if (!holds(condition.needs(), begun)) {
      fill(begun, next + 1, each);
      return;
    }
    for (String value : condition.values()) {
      begun.put(condition.name(), value);
      fill(begun, next + 1, each);
    }
    begun.remove(condition.name());
  }

  /**
   * What is wrong with the table as a table, a sentence each: situations of which it says nothing,
   * and such that it accepts and refuses, or accepts by two rows.
   */
  public List<String> gapsAndOverlaps() {
    List<String> wrong = new ArrayList<>();
    everySituation(
        situation -> {
          List<String> applying =
              rows.stream().filter(row -> row.applies(situation)).map(Row::then).toList();
          if (applying.isEmpty()) {
            wrong.add("no row says what follows from " + situation);
          } else if (applying.contains(ACCEPTED) && applying.size() > 1) {
            wrong.add("%s follow from %s".formatted(applying, situation));
          }
        });
    return wrong;
  }

  private static boolean holds(Map<String, List<String>> wanted, Map<String, String> situation) {
    return wanted.entrySet().stream()
        .allMatch(it -> it.getValue().contains(situation.getOrDefault(it.getKey(), NOT_ASKED)));
  }

  private static void refuseUnknown(
      Map<String, List<String>> known, Map<String, List<String>> said) {
    said.forEach(
        (name, values) -> {
          List<String> its = known.getOrDefault(name, List.of());
          values.stream()
              .filter(value -> !its.contains(value) && !value.equals(NOT_ASKED))
              .findFirst()
              .ifPresent(
                  value -> {
                    throw new IllegalArgumentException(
                        "the decision table has no condition %s with the value \"%s\""
                            .formatted(name, value));
                  });
        });
  }
}
