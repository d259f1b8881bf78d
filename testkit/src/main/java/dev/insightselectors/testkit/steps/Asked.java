package dev.insightselectors.testkit.steps;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a call of PutInsightSelectors asks for, held against what is answered once it was accepted:
 * at once, by GetInsightSelectors, by GetTrail. What nobody can tell is not compared: the scenario
 * says whether such a call may be accepted at all.
 *
 * @param name of the trail or store in the scenario
 * @param arn the ARN that it has at the subject
 * @param destination the ARN of the store that was asked for, if it is arranged
 * @param types as sent; empty where they cannot be read
 * @param selectors as sent, whatever they are
 */
record Asked(
    String name,
    ResourceArn arn,
    Optional<ResourceArn> destination,
    Optional<List<String>> types,
    JsonNode selectors) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TRAIL = "TrailARN";
  private static final String STORE = "EventDataStoreArn";
  private static final String DESTINATION = "InsightsDestination";
  private static final String SELECTORS = "InsightSelectors";
  private static final String MANAGEMENT = "Management";
  private static final String CATEGORY = "PIS-311";
  private static final String LEFT_OUT = "PIS-053";

  /** Empty for a call of something that is not arranged, or of a trail and a store at once. */
  static Optional<Asked> of(JsonNode request, Observations arranged) {
    Optional<String> trail =
        named("TrailName", request, arranged).filter(it -> arranged.arn(it) instanceof TrailArn);
    Optional<String> store =
        named("EventDataStore", request, arranged)
            .filter(it -> !(arranged.arn(it) instanceof TrailArn));
    if (trail.isPresent() == store.isPresent()) {
      return Optional.empty();
    }
    String name = trail.or(() -> store).orElseThrow();
    return Optional.of(
        new Asked(
            name,
            arranged.arn(name),
            named(DESTINATION, request, arranged).map(arranged::arn),
            types(inAString(request.path(SELECTORS))),
            request.path(SELECTORS)));
  }

  /** A member of null is one that is left out. */
  private static Optional<String> named(String member, JsonNode request, Observations arranged) {
    return Optional.of(request.path(member))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(given -> !given.isEmpty())
        .flatMap(arranged::named);
  }

  /** The list may be accepted in a string (choice C7). */
  private static JsonNode inAString(JsonNode selectors) {
    try {
      return selectors.isTextual() ? JSON.readTree(selectors.asText()) : selectors;
    } catch (JsonProcessingException notJson) {
      return MissingNode.getInstance();
    }
  }

  /** The types of a list of objects, letter for letter. */
  private static Optional<List<String>> types(JsonNode selectors) {
    boolean isAList =
        selectors.isArray()
            && selectors.valueStream().allMatch(it -> it.path("InsightType").isTextual());
    return isAList
        ? Optional.of(
            selectors.valueStream().map(it -> it.path("InsightType").asText()).sorted().toList())
        : Optional.empty();
  }

  /** Of what GetInsightSelectors answers later, with the same members where something is on. */
  List<Difference> differencesInRead(JsonNode answer) {
    if (!enables() && answer.path(SELECTORS).isEmpty()) {
      return List.of();
    }
    return differencesIn(answer).stream().map(it -> it.breaking(effect())).toList();
  }

  /** What is on or off afterwards. */
  private String effect() {
    return enables() ? "PIS-003" : "PIS-004";
  }

  List<Difference> differencesIn(JsonNode answer) {
    boolean isTrail = arn instanceof TrailArn;
    List<Difference> all = new ArrayList<>();
    arn(isTrail ? TRAIL : STORE, arn, answer).ifPresent(all::add);
    leftOut(isTrail ? STORE : TRAIL, answer).ifPresent(all::add);
    if (isTrail) {
      leftOut(DESTINATION, answer).ifPresent(all::add);
    }
    if (enables()) {
      destination.flatMap(asked -> arn(DESTINATION, asked, answer)).ifPresent(all::add);
    }
    types.flatMap(asked -> types(asked, answer)).ifPresent(all::add);
    types.flatMap(asked -> categories(asked, answer.path(SELECTORS))).ifPresent(all::add);
    return all;
  }

  /** Of what GetTrail says, which need not say it. */
  List<Difference> differencesInTrail(JsonNode answer) {
    JsonNode says = answer.path("Trail").path("HasInsightSelectors");
    return types.isEmpty() || !says.isBoolean() || says.asBoolean() == enables()
        ? List.of()
        : List.of(difference("HasInsightSelectors", effect(), enables(), says));
  }

  /** Which events each type is asked for that says so. */
  Map<String, Set<String>> categories() {
    Map<String, Set<String>> said = new TreeMap<>();
    types.stream()
        .flatMap(List::stream)
        .forEach(type -> said.put(type, categories(type, selectors)));
    said.values().removeIf(Set::isEmpty);
    return said;
  }

  boolean enables() {
    return types.filter(asked -> !asked.isEmpty()).isPresent();
  }

  private static Optional<Difference> arn(String member, ResourceArn asked, JsonNode answer) {
    JsonNode got = answer.path(member);
    return got.isTextual() && got.asText().equals(asked.toString())
        ? Optional.empty()
        : Optional.of(difference(member, row(member), asked, got));
  }

  /** A member of null is left out too, as far as clients can tell. */
  private static Optional<Difference> leftOut(String member, JsonNode answer) {
    return answer.hasNonNull(member)
        ? Optional.of(difference(member, LEFT_OUT, Values.ABSENT, answer.path(member)))
        : Optional.empty();
  }

  /** A type that was given twice may be answered twice. */
  private static Optional<Difference> types(List<String> asked, JsonNode answer) {
    Optional<List<String>> got = types(answer.path(SELECTORS));
    boolean isAsAsked =
        Stream.of(asked, asked.stream().distinct().toList())
            .map(Optional::of)
            .anyMatch(got::equals);
    return isAsAsked
        ? Optional.empty()
        : Optional.of(difference(SELECTORS, row(SELECTORS), asked, answer.path(SELECTORS)));
  }

  /** What each type is computed from, where the call has said it. */
  private Optional<Difference> categories(List<String> asked, JsonNode got) {
    return asked.stream()
        .filter(type -> !isAsAsked(categories(type, selectors), categories(type, got)))
        .findFirst()
        .map(
            type ->
                difference(
                    "EventCategories of " + type, CATEGORY, categories(type, selectors), got));
  }

  /** Management events need not be named where nothing else is. */
  private static boolean isAsAsked(Set<String> asked, Set<String> got) {
    return asked.isEmpty()
        || asked.equals(got)
        || (got.isEmpty() && asked.equals(Set.of(MANAGEMENT)));
  }

  /** Of a type that is listed twice both count, so that what says nothing says Management. */
  private static Set<String> categories(String type, JsonNode selectors) {
    List<Set<String>> each =
        selectors
            .valueStream()
            .filter(selector -> selector.path("InsightType").asText("").equals(type))
            .map(selector -> categories(selector.path("EventCategories")))
            .toList();
    boolean areSaid = each.stream().anyMatch(said -> !said.isEmpty());
    return each.stream()
        .map(said -> said.isEmpty() && areSaid ? Set.of(MANAGEMENT) : said)
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> categories(JsonNode listed) {
    return listed
        .valueStream()
        .map(category -> category.asText(""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Of the inventory, which says what the member is. */
  private static String row(String member) {
    return switch (member) {
      case TRAIL -> "PIS-074";
      case STORE -> "PIS-058";
      case DESTINATION -> "PIS-064";
      default -> "PIS-070";
    };
  }

  private static Difference difference(
      String member, String requirement, Object asked, JsonNode got) {
    return new Difference(member, requirement, asked.toString(), AnswerTable.shown(got));
  }
}
