package dev.insightselectors.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schema, held against its own schema and against what is read. */
class WorldSchemaTest {
  private static final String DOCUMENTS = "dev.insightselectors.documents.";
  private static final String FORMS = "dev.insightselectors.neighbours.form.";

  private final JsonNode schema = schema();

  @Test
  void isValid() {
    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema))
        .isEmpty();
  }

  @Test
  void acceptsWhatIsWritten() throws IOException {
    byte[] full = new WorldJson().write(Worlds.full());
    assertThat(Schema.WORLD.problems(Json.MAPPER.readTree(full), Unknown.REFUSED)).isEmpty();
  }

  @Test
  void hasTheListsThatAreReadAndTheirDefinitions() {
    for (Section<?> section : Section.ALL) {
      String item = schema.at("/properties/" + section.member() + "/items/$ref").asText();
      assertThat("#/$defs/" + section.member()).isIn(item, item + "s");
    }
    assertThat(schema.get("properties").size()).isEqualTo(Section.ALL.size() + 2);
  }

  @ParameterizedTest
  @CsvSource({
    "Organization, OrganizationDocument, ''",
    "Region, RegionDocument, ''",
    "Bucket, BucketDocument, ''",
    "Key, KeyDocument, ''",
    "Trail, TrailDocument, SnsTopicARN HasCustomEventSelectors HasInsightSelectors",
    "EventDataStore, EventDataStoreDocument, FederationStatus FederationRoleArn PartitionKeys",
    "Quota, QuotaDocument, ''",
    "Limits, LimitsDocument, ''",
    "LoggedEvents, SelectorsDocument, ''",
    "EventSelector, BasicSelectorForm, ''",
    "AdvancedEventSelector, AdvancedSelectorForm, ''",
    "InsightSelector, InsightsDocument$Selector, ''",
    "InsightSelection, InsightsDocument, ''",
    "Tag, TagForm, ''",
    "Observed, ObservedDocument, ''",
    "Metric, MetricDocument, ''",
    "MetricValue, MetricDocument$Value, ''",
    "InsightsEvent, InsightsEventDocument, ''",
    "ManagementEvent, ManagementEventDocument, ''",
    "Policy, PolicyDocument, Id",
    "Statement, StatementDocument, ''"
  })
  void hasTheMembersThatAreReadAndThoseThatAreReadPast(
      String definition, String document, String readPast) throws ClassNotFoundException {
    Class<?> type =
        Class.forName(document.endsWith("Form") ? FORMS + document : DOCUMENTS + document);
    List<String> read =
        Stream.concat(
                Arrays.stream(type.getRecordComponents()).map(WorldSchemaTest::spelled),
                Stream.of(readPast.split(" ")).filter(name -> !name.isEmpty()))
            .toList();
    assertThat(names(schema.at("/$defs/" + definition + "/properties")))
        .containsExactlyInAnyOrderElementsOf(read);
  }

  @Test
  void describesEveryMemberAndClosesEveryObject() {
    List<String> wanting = new ArrayList<>();
    inspect("", schema, wanting);
    assertThat(wanting).isEmpty();
  }

  private static void inspect(String place, JsonNode node, List<String> wanting) {
    JsonNode properties = node.path("properties");
    properties
        .properties()
        .forEach(
            member -> {
              boolean said = member.getValue().has("description") || place.endsWith("/Principal");
              if (!said) {
                wanting.add(place + "/" + member.getKey() + " has no description");
              }
            });
    if (properties.isObject() && node.path("additionalProperties").asBoolean(true)) {
      wanting.add(place + " lets everything in");
    }
    node.properties().forEach(it -> inspect(place + "/" + it.getKey(), it.getValue(), wanting));
  }

  private static String spelled(RecordComponent component) {
    return new WireNames().translate(component.getName());
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(member -> member.getKey()).toList();
  }

  private static JsonNode schema() {
    try (var resource = WorldSchemaTest.class.getResourceAsStream("world.schema.json")) {
      return Json.MAPPER.readTree(Objects.requireNonNull(resource));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
