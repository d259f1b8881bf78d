package dev.insightselectors.core.message;

import dev.insightselectors.core.model.InsightSelector;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.SourceEventCategory;
import java.util.List;
import java.util.Optional;

/** The member InsightSelectors as it was sent, well formed or not. */
public sealed interface GivenSelectors {

  /** What was asked for, when it can be understood. */
  default InsightSelectors understood() {
    return InsightSelectors.NONE;
  }

  /** As it is read where nobody knows of EventCategories. */
  default GivenSelectors withoutEventCategories() {
    return this;
  }

  /** The member was left out, or was null. */
  record Missing() implements GivenSelectors {}

  /** The member was no array of objects, or an object's InsightType no string. */
  record Malformed(String reason) implements GivenSelectors {}

  /**
   * One object of the array.
   *
   * @param insightType empty where the object has none
   * @param eventCategories as they were sent: a string as its letters, and what should have been
   *     one, or an array of them, as its JSON, which is the name of none; none where nothing was
   *     said, or an empty array (choice C60)
   */
  record Given(Optional<String> insightType, List<String> eventCategories) {
    public Given {
      eventCategories = List.copyOf(eventCategories);
    }

    /** Of which nothing is said but the type. */
    public static Given of(Optional<String> insightType) {
      return new Given(insightType, List.of());
    }

    private Optional<InsightSelector> understood() {
      return insightType
          .flatMap(InsightType::named)
          .map(
              type ->
                  new InsightSelector(
                      type,
                      eventCategories.stream()
                          .flatMap(name -> SourceEventCategory.named(name).stream())
                          .toList()));
    }
  }

  /** An array of objects. */
  record Listed(List<Given> selectors) implements GivenSelectors {
    public Listed {
      selectors = List.copyOf(selectors);
    }

    /** A list of these types, in this order. */
    public static Listed of(String... types) {
      return ofTypes(List.of(types).stream().map(Optional::of).toList());
    }

    /** The same, where some objects have no type. */
    public static Listed ofTypes(List<Optional<String>> types) {
      return new Listed(types.stream().map(Given::of).toList());
    }

    /** The types of the objects; empty where an object has none. */
    public List<Optional<String>> insightTypes() {
      return selectors.stream().map(Given::insightType).toList();
    }

    @Override
    public InsightSelectors understood() {
      return new InsightSelectors(
          selectors.stream().flatMap(given -> given.understood().stream()).toList());
    }

    @Override
    public Listed withoutEventCategories() {
      return ofTypes(insightTypes());
    }

    /** The first entry that names no Insights type. */
    public Optional<String> notUnderstood() {
      return selectors.stream()
          .map(given -> given.insightType().orElse(""))
          .filter(type -> InsightType.named(type).isEmpty())
          .findFirst();
    }

    /** The first that was given for a category and is none. */
    public Optional<String> categoryNotUnderstood() {
      return selectors.stream()
          .flatMap(given -> given.eventCategories().stream())
          .filter(category -> SourceEventCategory.named(category).isEmpty())
          .findFirst();
    }
  }
}
