package dev.insightselectors.core.rule;

import static dev.insightselectors.core.rule.Rules.all;

import dev.insightselectors.core.message.GivenSelectors;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.LoggingRules.RequestedInsights;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the AWS documentation asked for at a time: which members there are, and which rules. Each
 * edition stands on the one before, and what it does not say stays. Everything that editions differ
 * in stands here, side by side; the rules themselves know of none.
 */
public enum Edition {
  /** The pinned page of PutInsightSelectors: a selector has a type, and nothing else. */
  PINNED(
      "2024",
      GivenSelectors::withoutEventCategories,
      WithoutEventCategories::over,
      RequestRules.SELECTORS,
      RequestRules.COMBINATION,
      LoggingRules.SOURCE),

  /** A selector has EventCategories, too, so that Insights may be computed from data events. */
  EVENT_CATEGORIES(
      "2025-11",
      UnaryOperator.identity(),
      UnaryOperator.identity(),
      all(RequestRules.SELECTORS, List.of(EventCategoryRules.VALID)),
      all(RequestRules.COMBINATION, List.of(EventCategoryRules.TRAILS_ALONE)),
      all(LoggingRules.SOURCE, List.of(EventCategoryRules.LOGGED)));

  private final String id;
  private final UnaryOperator<GivenSelectors> heard;
  private final UnaryOperator<Ports> seen;
  private final List<Rule<PutSituation>> selectors;
  private final List<Rule<PutSituation>> parametersTogether;
  private final List<Rule<RequestedInsights>> source;

  Edition(
      String id,
      UnaryOperator<GivenSelectors> heard,
      UnaryOperator<Ports> seen,
      List<Rule<PutSituation>> selectors,
      List<Rule<PutSituation>> parametersTogether,
      List<Rule<RequestedInsights>> source) {
    this.id = id;
    this.heard = heard;
    this.seen = seen;
    this.selectors = selectors;
    this.parametersTogether = parametersTogether;
    this.source = source;
  }

  /** The one that is served where nobody asks for another. */
  public static Edition newest() {
    return values()[values().length - 1];
  }

  public static Optional<Edition> named(String id) {
    return Arrays.stream(values()).filter(edition -> edition.id.equals(id)).findFirst();
  }

  /** The month or year of what it is of. */
  @Override
  public String toString() {
    return id;
  }

  /** What a call says, as far as it has a meaning: members that are not there yet are ignored. */
  public Object heard(Object request) {
    return request instanceof PutInsightSelectorsRequest put
        ? new PutInsightSelectorsRequest(
            put.trailName(),
            put.eventDataStore(),
            put.insightsDestination(),
            heard.apply(put.insightSelectors()))
        : request;
  }

  /** What there is, as far as the edition has a word for it. */
  public Ports seen(Ports ports) {
    return seen.apply(ports);
  }

  /** What InsightSelectors may be. */
  List<Rule<PutSituation>> ofSelectors() {
    return selectors;
  }

  /** Which parameters go together. */
  List<Rule<PutSituation>> ofParametersTogether() {
    return parametersTogether;
  }

  /** What a source has to log; asked too when what it logs is changed. */
  public List<Rule<RequestedInsights>> ofSource() {
    return source;
  }
}
