package dev.insightselectors.documents;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.EventSelectors;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.core.policy.Policy;
import java.io.IOException;
import java.util.function.Function;

/**
 * How values of one kind stand in a document. Every format there is, is a constant here.
 *
 * @param <T> what the JSON means
 */
public final class JsonFormat<T> {
  static final JsonFormat<Policy> POLICY =
      new JsonFormat<>(
          "Policy", PolicyDocument.class, PolicyDocument::toPolicy, PolicyDocument::of);

  public static final JsonFormat<Organization> ORGANIZATION =
      new JsonFormat<>(
          "Organization",
          OrganizationDocument.class,
          OrganizationDocument::toOrganization,
          OrganizationDocument::of);

  public static final JsonFormat<RegionFacts> REGION =
      new JsonFormat<>("Region", RegionDocument.class, RegionDocument::toFacts, RegionDocument::of);

  public static final JsonFormat<Bucket> BUCKET =
      new JsonFormat<>(
          "Bucket", BucketDocument.class, BucketDocument::toBucket, BucketDocument::of);

  static final JsonFormat<KeyEntry> KEY =
      new JsonFormat<>("Key", KeyDocument.class, KeyDocument::toEntry, KeyDocument::of);

  public static final JsonFormat<TrailEntry> TRAIL =
      new JsonFormat<>("Trail", TrailDocument.class, TrailDocument::toEntry, TrailDocument::of);

  public static final JsonFormat<EventDataStoreEntry> EVENT_DATA_STORE =
      new JsonFormat<>(
          "EventDataStore",
          EventDataStoreDocument.class,
          EventDataStoreDocument::toEntry,
          EventDataStoreDocument::of);

  static final JsonFormat<Quota> QUOTA =
      new JsonFormat<>("Quota", QuotaDocument.class, QuotaDocument::toQuota, QuotaDocument::of);

  public static final JsonFormat<ResourceLimits> LIMITS =
      new JsonFormat<>(
          "Limits", LimitsDocument.class, LimitsDocument::toLimits, LimitsDocument::of);

  public static final JsonFormat<ObservedEntry> OBSERVED =
      new JsonFormat<>(
          "Observed", ObservedDocument.class, ObservedDocument::toEntry, ObservedDocument::of);

  /** An object with EventSelectors or AdvancedEventSelectors. */
  public static final JsonFormat<EventSelectors> EVENT_SELECTORS =
      new JsonFormat<>(
          "LoggedEvents",
          SelectorsDocument.class,
          SelectorsDocument::toSelectors,
          SelectorsDocument::of);

  /** The Insights of one trail or event data store, on their own. */
  public static final JsonFormat<InsightSelection> INSIGHT_SELECTION =
      new JsonFormat<>(
          "InsightSelection",
          InsightsDocument.class,
          InsightsDocument::toSelection,
          InsightsDocument::of);

  private final Schema schema;
  private final Function<JsonNode, T> meaning;
  private final Function<T, ?> spelling;

  /**
   * @param definition the name of its schema
   * @param spelled the JSON, member by member
   */
  private <D> JsonFormat(
      String definition, Class<D> spelled, Function<D, T> meaning, Function<T, D> spelling) {
    this.schema = Schema.ofDefinition(definition);
    this.meaning = json -> meaning.apply(bound(json, spelled));
    this.spelling = spelling;
  }

  /** What the JSON says, or a {@link DocumentException} with places inside it. */
  public T read(JsonNode json) {
    return read(json, Unknown.REFUSED);
  }

  /** The same of what was stored, perhaps by a later version, whose new members are ignored. */
  public T readStored(JsonNode json) {
    return read(json, Unknown.IGNORED);
  }

  T read(JsonNode json, Unknown unknown) {
    schema.check(json, unknown);
    return Place.here(() -> meaning.apply(json));
  }

  public ObjectNode write(T value) {
    return Json.MAPPER.valueToTree(spelling.apply(value));
  }

  void write(T value, JsonGenerator out) throws IOException {
    out.writePOJO(spelling.apply(value));
  }

  private static <D> D bound(JsonNode json, Class<D> spelled) {
    try {
      return Json.MAPPER.treeToValue(json, spelled);
    } catch (JsonProcessingException unbindable) {
      throw new DocumentException("", unbindable.getOriginalMessage());
    }
  }
}
