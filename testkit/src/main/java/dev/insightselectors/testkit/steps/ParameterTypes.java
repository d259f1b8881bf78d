package dev.insightselectors.testkit.steps;

import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import io.cucumber.java.ParameterType;
import java.util.Arrays;

/** The words in braces of the glossary. */
public final class ParameterTypes {
  private static final String TYPES =
      "ApiCallRateInsight(?: and ApiErrorRateInsight)?|ApiErrorRateInsight(?: and"
          + " ApiCallRateInsight)?|no type|no Insights";

  @ParameterType(ResourceType.PATTERN)
  public Object kind(String words) {
    return ResourceType.of(words);
  }

  @ParameterType(Logging.PATTERN)
  public Object events(String words) {
    return Logging.of(words);
  }

  @ParameterType(Circumstance.PATTERN)
  public Object circumstance(String words) {
    return Circumstance.of(words);
  }

  @ParameterType(TYPES)
  public InsightSelectors types(String words) {
    return words.startsWith("no ")
        ? InsightSelectors.NONE
        : InsightSelectors.ofTypes(
            Arrays.stream(words.split(" and "))
                .map(name -> InsightType.named(name).orElseThrow())
                .toList());
  }

  @ParameterType("bucket|key")
  public String thing(String word) {
    return word;
  }

  @ParameterType(
      "missing|without a policy|paid by the requester|in another Region|encrypted with the key"
          + "|Enabled|Disabled|PendingDeletion|PendingImport")
  public String state(String word) {
    return word;
  }

  @ParameterType("event selectors|advanced event selectors")
  public String selectors(String words) {
    return words;
  }

  @ParameterType("[A-Z][A-Za-z]+")
  public String operation(String word) {
    return word;
  }

  @ParameterType("[A-Z][A-Za-z0-9]+Exception")
  public String error(String word) {
    return word;
  }
}
