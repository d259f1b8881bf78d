package dev.insightselectors.adapters.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.adapters.aws.engine.Dynalite;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.port.BackendException;
import dev.insightselectors.core.testing.Samples;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.port.PageRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items that somebody else has written to: a later version of ours, or whoever may not. */
class CorruptItemsTest {
  private static final Trail TRAIL = Samples.sampleTrail();

  private final DynamoDbTable table =
      Tables.fresh(Dynalite.engine(), "corrupt-" + UUID.randomUUID());
  private final NeighbourPorts ports = Tables.ports(table);

  /** What became of a good item. */
  private enum Wrong {
    NO_DOCUMENT(item -> without(item, Item.DOCUMENT)),
    NO_INSIGHTS(item -> without(item, Item.INSIGHTS)),
    NO_REVISION(item -> without(item, Item.REVISION)),
    NUMBER_FOR_DOCUMENT(item -> with(item, Item.DOCUMENT, AttributeValue.fromN("1"))),
    NUMBER_FOR_REVISION(item -> with(item, Item.REVISION, AttributeValue.fromN("1"))),
    TEXT_FOR_INSIGHTS(item -> with(item, Item.INSIGHTS, AttributeValue.fromS("none"))),
    NO_JSON(item -> with(item, Item.DOCUMENT, AttributeValue.fromS("{\"TrailARN\""))),
    ANOTHER_DOCUMENT(item -> with(item, Item.DOCUMENT, AttributeValue.fromS("{}"))),
    NO_TRAIL_ARN(
        item ->
            with(
                item,
                Item.DOCUMENT,
                AttributeValue.fromS(
                    item.get(Item.DOCUMENT).s().replace("arn:aws:cloudtrail", "arn:aws:s3")))),
    UNKNOWN_TYPE(
        item ->
            with(
                item,
                Item.INSIGHTS,
                AttributeValue.fromM(
                    Map.of(
                        "types",
                        AttributeValue.fromL(List.of(AttributeValue.fromS("OfTomorrow")))))));

    private final UnaryOperator<Map<String, AttributeValue>> corruption;

    Wrong(UnaryOperator<Map<String, AttributeValue>> corruption) {
      this.corruption = corruption;
    }
  }

  /** What a later version has that this one does not know. */
  private enum More {
    ATTRIBUTE(item -> with(item, "oftomorrow", AttributeValue.fromS("here"))),
    MEMBER(
        item ->
            with(
                item,
                Item.DOCUMENT,
                AttributeValue.fromS(
                    item.get(Item.DOCUMENT).s().replaceFirst("\\{", "{\"OfTomorrow\":{},"))));

    private final UnaryOperator<Map<String, AttributeValue>> addition;

    More(UnaryOperator<Map<String, AttributeValue>> addition) {
      this.addition = addition;
    }
  }

  private static Map<String, AttributeValue> without(
      Map<String, AttributeValue> item, String attribute) {
    Map<String, AttributeValue> other = new HashMap<>(item);
    other.remove(attribute);
    return other;
  }

  private static Map<String, AttributeValue> with(
      Map<String, AttributeValue> item, String attribute, AttributeValue value) {
    Map<String, AttributeValue> other = new HashMap<>(item);
    other.put(attribute, value);
    return other;
  }

  private void rewrite(UnaryOperator<Map<String, AttributeValue>> change) {
    assertThat(ports.trails().create(TRAIL)).isTrue();
    Map<String, AttributeValue> key = ItemKey.of(TRAIL.arn()).attributes();
    Map<String, AttributeValue> item = table.read(key).orElseThrow();
    table.client().putItem(put -> put.tableName(table.name()).item(change.apply(item)));
  }

  @ParameterizedTest
  @EnumSource(Wrong.class)
  void areFaultsThatNameTheItem(Wrong wrong) {
    rewrite(wrong.corruption);
    assertThatThrownBy(() -> ports.trails().find(TRAIL.arn()))
        .isInstanceOf(BackendException.class)
        .hasMessageContaining(TRAIL.arn().toString());
    assertThatThrownBy(() -> ports.trails().ownedBy(Samples.ACCOUNT, PageRequest.first(9)))
        .isInstanceOf(BackendException.class)
        .hasMessageContaining(TRAIL.arn().toString());
  }

  @ParameterizedTest
  @EnumSource(More.class)
  void areReadAsIfTheyHadNoMore(More more) {
    rewrite(more.addition);
    assertThat(ports.trails().find(TRAIL.arn()).orElseThrow().resource()).isEqualTo(TRAIL);
    assertThat(ports.trails().ownedBy(Samples.ACCOUNT, PageRequest.first(9)).items())
        .containsExactly(TRAIL);
    assertThat(ports.insights().insightSelections().of(TRAIL.arn()))
        .isEqualTo(InsightSelection.NONE);
  }
}
