package dev.insightselectors.neighbours.testing;

import dev.insightselectors.core.model.AdvancedEventSelector;
import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.AdvancedFieldSelector;
import dev.insightselectors.core.model.EventCategory;
import dev.insightselectors.neighbours.form.AdvancedSelectorForm;
import dev.insightselectors.neighbours.form.BasicSelectorForm;
import dev.insightselectors.neighbours.form.BasicSelectorForm.DataResourceForm;
import dev.insightselectors.neighbours.form.FieldSelectorForm;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Event selectors as they are written, well formed or not. */
public final class Selectors {
  private Selectors() {}

  /** Basic selectors for management events of this type. */
  public static BasicSelectorForm basic(String readWriteType) {
    return new BasicSelectorForm(
        Optional.of(readWriteType), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static BasicSelectorForm basic(List<DataResourceForm> resources) {
    return new BasicSelectorForm(
        Optional.empty(), Optional.empty(), Optional.of(resources), Optional.empty());
  }

  public static BasicSelectorForm excluding(boolean managementEvents, String... sources) {
    return new BasicSelectorForm(
        Optional.empty(),
        Optional.of(managementEvents),
        Optional.empty(),
        Optional.of(List.of(sources)));
  }

  public static DataResourceForm resource(String type, String... values) {
    return new DataResourceForm(Optional.of(type), Optional.of(List.of(values)));
  }

  /** A selector of these conditions. */
  public static AdvancedSelectorForm advanced(FieldSelectorForm... fields) {
    return new AdvancedSelectorForm(Optional.empty(), Optional.of(List.of(fields)));
  }

  /** A selector of a category, and these further conditions. */
  public static AdvancedSelectorForm ofCategory(EventCategory category, FieldSelectorForm... more) {
    FieldSelectorForm[] fields = Arrays.copyOf(more, more.length + 1);
    fields[more.length] = field("eventCategory", category.wireName());
    return advanced(fields);
  }

  public static FieldSelectorForm field(String field, String... equalTo) {
    return field(Optional.of(field), Optional.of(List.of(equalTo)), Optional.empty());
  }

  public static FieldSelectorForm field(
      Optional<String> field, Optional<List<String>> equalTo, Optional<List<String>> notEqualTo) {
    return new FieldSelectorForm(
        field,
        equalTo,
        Optional.empty(),
        Optional.empty(),
        notEqualTo,
        Optional.empty(),
        Optional.empty());
  }

  /** Management events, reads or writes of them only. */
  public static AdvancedEventSelectors management(boolean readOnly) {
    return new AdvancedEventSelectors(
        List.of(
            new AdvancedEventSelector(
                Optional.empty(),
                List.of(
                    AdvancedFieldSelector.equalTo("eventCategory", "Management"),
                    AdvancedFieldSelector.equalTo("readOnly", Boolean.toString(readOnly))))));
  }
}
