package dev.insightselectors.testkit.explore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.message.GivenSelectors;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.rule.Edition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The members of a request, as the rules read them and as the interpretations speak of them. */
record SentMembers(ObjectNode members, Edition edition) {
  static final String TRAIL = "TrailName";
  static final String SOURCE = "EventDataStore";
  static final String DESTINATION = "InsightsDestination";
  static final String SELECTORS = "InsightSelectors";
  private static final String TYPE = "InsightType";
  private static final String CATEGORIES = "EventCategories";
  private static final Set<String> KNOWN = Set.of(TRAIL, SOURCE, DESTINATION, SELECTORS);
  private static final ObjectMapper JSON = new ObjectMapper();

  PutInsightSelectorsRequest put() {
    return heard(members.path(SELECTORS));
  }

  /** The same, with a list that stands in a string taken out of it (choice C7). */
  PutInsightSelectorsRequest putAsMeant() {
    return heard(inAString());
  }

  private PutInsightSelectorsRequest heard(JsonNode selectors) {
    return (PutInsightSelectorsRequest)
        edition.heard(
            new PutInsightSelectorsRequest(
                text(TRAIL), text(SOURCE), text(DESTINATION), selectors(selectors)));
  }

  /** What turns everything off at what they name. */
  PutInsightSelectorsRequest turningOff() {
    return new PutInsightSelectorsRequest(
        text(TRAIL), text(SOURCE), Optional.empty(), new GivenSelectors.Listed(List.of()));
  }

  GetInsightSelectorsRequest get() {
    return new GetInsightSelectorsRequest(text(TRAIL), text(SOURCE));
  }

  boolean isAListInAString() {
    return members.path(SELECTORS).isTextual() && inAString().isArray();
  }

  /** Members of another JSON type than a string, where one is asked for. */
  List<String> ofWrongType() {
    return List.of(TRAIL, SOURCE, DESTINATION).stream()
        .filter(member -> members.hasNonNull(member) && !members.path(member).isTextual())
        .toList();
  }

  boolean hasNull() {
    return List.of(TRAIL, SOURCE, DESTINATION).stream()
        .anyMatch(member -> members.path(member).isNull());
  }

  boolean hasUnknown() {
    return members.properties().stream().anyMatch(it -> !KNOWN.contains(it.getKey()))
        || entries()
            .flatMap(selector -> selector.properties().stream())
            .anyMatch(it -> !(it.getKey().equals(TYPE) || isHeardCategory(it.getKey())));
  }

  private boolean isHeardCategory(String member) {
    return member.equals(CATEGORIES) && edition != Edition.PINNED;
  }

  /** EventCategories, where they are given and the edition has them. */
  private Stream<JsonNode> categories() {
    return entries()
        .flatMap(selector -> selector.properties().stream())
        .filter(it -> isHeardCategory(it.getKey()) && !it.getValue().isNull())
        .map(Map.Entry::getValue);
  }

  boolean hasEmptyCategories() {
    return categories().anyMatch(it -> it.isArray() && it.isEmpty());
  }

  boolean hasCategories() {
    return categories().findAny().isPresent();
  }

  private Stream<JsonNode> entries() {
    return members.path(SELECTORS).valueStream().filter(JsonNode::isObject);
  }

  boolean hasATypeTwice() {
    List<String> types =
        members.path(SELECTORS).valueStream().map(it -> it.path(TYPE).asText("")).toList();
    return new HashSet<>(types).size() < types.size();
  }

  private Optional<String> text(String member) {
    return Optional.of(members.path(member)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  private JsonNode inAString() {
    JsonNode given = members.path(SELECTORS);
    try {
      return given.isTextual() ? JSON.readTree(given.asText()) : given;
    } catch (JsonProcessingException notJson) {
      return MissingNode.getInstance();
    }
  }

  private static GivenSelectors selectors(JsonNode given) {
    if (given.isMissingNode() || given.isNull()) {
      return new GivenSelectors.Missing();
    }
    if (!given.isArray()) {
      return new GivenSelectors.Malformed("no array");
    }
    List<GivenSelectors.Given> all = new ArrayList<>();
    for (JsonNode entry : given) {
      JsonNode type = entry.path(TYPE);
      boolean isAbsent = type.isMissingNode() || type.isNull();
      if (!entry.isObject() || !(isAbsent || type.isTextual())) {
        return new GivenSelectors.Malformed("no array of objects with a type");
      }
      all.add(
          new GivenSelectors.Given(
              isAbsent ? Optional.empty() : Optional.of(type.asText()),
              categories(entry.path(CATEGORIES))));
    }
    return new GivenSelectors.Listed(all);
  }

  /** What is no string, or no array of them, is as its JSON the name of none. */
  private static List<String> categories(JsonNode given) {
    if (given.isMissingNode() || given.isNull()) {
      return List.of();
    }
    return given.isArray()
        ? given.valueStream().map(it -> it.isTextual() ? it.textValue() : it.toString()).toList()
        : List.of(given.toString());
  }
}
