package dev.insightselectors.adapters.http.awsjson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.insightselectors.core.message.GivenSelectors;
import dev.insightselectors.core.model.InsightSelector;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.SourceEventCategory;
import dev.insightselectors.documents.WireNames;
import java.time.Instant;
import java.util.List;

/**
 * How the records of {@code core.message} look as JSON. Unknown members are ignored and null counts
 * as absent, but nothing is coerced: a gatekeeper that reads {@code "true"} as true judges another
 * call than the one that was made. For the same reason a member that is given twice is refused.
 */
final class WireMapper {
  private static final int DEEPEST_NESTING = 64;

  /** The largest call that means something has some thousands. */
  private static final int MOST_TOKENS = 10_000;

  private WireMapper() {}

  /** {@code [{"InsightType":"ApiCallRateInsight"}]}; an empty array when Insights are off. */
  private interface AsList {
    @JsonValue
    List<InsightSelector> selectors();
  }

  /** What nobody has said is not told either. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private interface WithoutTheUnsaid {}

  private interface AsText {
    @JsonValue
    String wireName();
  }

  static JsonMapper create() {
    JsonMapper.Builder mapper =
        JsonMapper.builder(strictJson())
            .addModules(new Jdk8Module(), ownTypes())
            .addMixIn(InsightSelectors.class, AsList.class)
            .addMixIn(InsightSelector.class, WithoutTheUnsaid.class)
            .addMixIn(InsightType.class, AsText.class)
            .addMixIn(SourceEventCategory.class, AsText.class)
            .propertyNamingStrategy(new WireNames())
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // Else a start waits for the readers of operations that nobody may ever call.
            .disable(DeserializationFeature.EAGER_DESERIALIZER_FETCH)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    return withoutCoercion(mapper).build();
  }

  private static JsonFactory strictJson() {
    return JsonFactory.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(JsonFactory.Feature.CHARSET_DETECTION)
        // The table of interned names is slow for callers who choose names of one hash.
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST_NESTING)
                .maxTokenCount(MOST_TOKENS)
                .build())
        .build();
  }

  private static SimpleModule ownTypes() {
    return new SimpleModule()
        .addDeserializer(String.class, new TextReader())
        .addDeserializer(Instant.class, new EpochSecondsReader())
        .addDeserializer(GivenSelectors.class, new GivenSelectorsReader())
        .addSerializer(ResourceArn.class, ToStringSerializer.instance)
        .addSerializer(Instant.class, new EpochSecondsWriter());
  }

  private static JsonMapper.Builder withoutCoercion(JsonMapper.Builder mapper) {
    return mapper
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .withCoercionConfig(
            LogicalType.Boolean,
            config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail));
  }
}
