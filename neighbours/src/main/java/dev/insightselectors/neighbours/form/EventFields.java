package dev.insightselectors.neighbours.form;

import dev.insightselectors.core.model.EventCategory;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The fields that events can be selected by: which of them a category of events has, on a trail and
 * on an event data store, and what each may be compared by and with. From the API reference of
 * AdvancedFieldSelector.
 */
final class EventFields {
  static final String CATEGORY = "eventCategory";
  static final String RESOURCES_TYPE = "resources.type";
  static final String RESOURCES_ARN = "resources.ARN";
  static final String SOURCE = "eventSource";

  /**
   * What a field may be compared by and with.
   *
   * @param once whether there may be only one value; that is so where only Equals may be used
   */
  record Field(List<String> operators, boolean once, Predicate<String> value) {
    static final Field ANY = by(FieldSelectorForm.OPERATORS);

    static Field by(List<String> operators) {
      return new Field(operators, false, any -> true);
    }

    static Field equalTo(Predicate<String> value) {
      return new Field(List.of("Equals"), true, value);
    }

    boolean allows(FieldSelectorForm form) {
      return operators.containsAll(form.operators().keySet());
    }

    boolean allowsValuesOf(FieldSelectorForm form) {
      List<String> values = form.values();
      return values.stream().allMatch(value) && !(once && values.size() > 1);
    }
  }

  private static final Set<String> EXCLUDABLE =
      Set.of("kms.amazonaws.com", "rdsdata.amazonaws.com");
  private static final Pattern RESOURCE_TYPE = Pattern.compile("AWS::\\w+::\\w+");
  private static final Field READ_ONLY = Field.equalTo(Set.of("true", "false")::contains);
  private static final Field FROM_CONSOLE = Field.by(List.of("Equals", "NotEquals"));
  private static final Field EXCLUDED =
      new Field(List.of("NotEquals"), false, EXCLUDABLE::contains);

  private static final Map<String, Field> MANAGEMENT_OF_TRAIL =
      Map.of(SOURCE, EXCLUDED, "readOnly", READ_ONLY);
  private static final Map<String, Field> MANAGEMENT_OF_STORE =
      Map.of(
          SOURCE,
          Field.ANY,
          "readOnly",
          READ_ONLY,
          "eventName",
          Field.ANY,
          "eventType",
          Field.ANY,
          "sessionCredentialFromConsole",
          FROM_CONSOLE,
          "userIdentity.arn",
          Field.ANY);
  private static final Map<String, Field> DATA =
      with(
          MANAGEMENT_OF_STORE,
          Map.of(
              RESOURCES_TYPE,
              Field.equalTo(RESOURCE_TYPE.asMatchPredicate()),
              RESOURCES_ARN,
              Field.ANY));
  private static final Map<String, Field> NETWORK_OF_STORE =
      Map.of(
          SOURCE,
          Field.equalTo(any -> true),
          "eventName",
          Field.ANY,
          "errorCode",
          Field.equalTo("VpceAccessDenied"::equals),
          "vpcEndpointId",
          Field.ANY);
  private static final Map<String, Field> NETWORK_OF_TRAIL =
      with(NETWORK_OF_STORE, Map.of("userIdentity.arn", Field.ANY));

  static final EventFields OF_TRAIL =
      new EventFields(
          Map.of(
              EventCategory.MANAGEMENT, MANAGEMENT_OF_TRAIL,
              EventCategory.DATA, DATA,
              EventCategory.NETWORK_ACTIVITY, NETWORK_OF_TRAIL));

  static final EventFields OF_STORE =
      new EventFields(
          Map.of(
              EventCategory.MANAGEMENT, MANAGEMENT_OF_STORE,
              EventCategory.DATA, DATA,
              EventCategory.NETWORK_ACTIVITY, NETWORK_OF_STORE,
              EventCategory.INSIGHT, Map.of(),
              EventCategory.CONFIGURATION_ITEM, Map.of(),
              EventCategory.EVIDENCE, Map.of(),
              EventCategory.ACTIVITY_AUDIT_LOG, Map.of()));

  private final Map<EventCategory, Map<String, Field>> fields;
  private final Field category;

  private EventFields(Map<EventCategory, Map<String, Field>> fields) {
    this.fields = new EnumMap<>(fields);
    this.category = Field.equalTo(name -> named(name).isPresent());
  }

  /** A category of events that can be logged there. */
  Optional<EventCategory> named(String name) {
    return EventCategory.named(name).filter(fields::containsKey);
  }

  /** The field, if the category has it; eventCategory is there before it is known which one. */
  Optional<Field> field(Optional<EventCategory> of, String name) {
    return name.equals(CATEGORY)
        ? Optional.of(category)
        : of.map(fields::get).map(known -> known.get(name));
  }

  private static Map<String, Field> with(Map<String, Field> some, Map<String, Field> more) {
    Map<String, Field> all = new HashMap<>(some);
    all.putAll(more);
    return Map.copyOf(all);
  }
}
