package dev.insightselectors.faults;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.operation.GetInsightSelectors;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.PutSituation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The operations that answer which Insights are on. */
enum Answering {
  PUT("answered", PutInsightSelectors.NAME) {
    @Override
    List<String> requirements(List<String> ofMember) {
      return ofMember;
    }

    @Override
    Defect otherwise(Bend bend) {
      return Defects.rewritten(
          PutInsightSelectors.NAME,
          PutInsightSelectorsRequest.class,
          (ports, caller, put) -> known(ports, caller, put),
          bend);
    }
  },

  /**
   * The AWS documentation does not describe it; what an accepted call has done shows in nothing
   * else.
   */
  GET("read", GetInsightSelectors.NAME) {
    @Override
    List<String> requirements(List<String> ofMember) {
      return List.of("PIS-003", "PIS-008", "PIS-010");
    }

    @Override
    Defect otherwise(Bend bend) {
      return Defects.rewritten(
          GetInsightSelectors.NAME,
          GetInsightSelectorsRequest.class,
          (ports, caller, get) -> known(get),
          bend);
    }
  };

  private final String slug;
  private final String operation;

  Answering(String slug, String operation) {
    this.slug = slug;
    this.operation = operation;
  }

  /** What a fault may put in the place of what is right. */
  record Known(List<String> arns, Map<String, String> given, List<String> before) {
    Known with(List<String> seen) {
      return new Known(seen, given, before);
    }
  }

  /** Makes another body of a good one. */
  interface Bend {
    ObjectNode of(ObjectNode body, Known known);
  }

  /** Looks around before the call is made. */
  interface Look<Q> {
    Known at(Ports ports, Caller caller, Q request);
  }

  abstract List<String> requirements(List<String> ofMember);

  abstract Defect otherwise(Bend bend);

  String slug() {
    return slug;
  }

  String operation() {
    return operation;
  }

  private static Known known(Ports ports, Caller caller, PutInsightSelectorsRequest put) {
    Map<String, String> given = new TreeMap<>();
    put.trailName().ifPresent(it -> given.put("TrailARN", it));
    put.eventDataStore().ifPresent(it -> given.put("EventDataStoreArn", it));
    put.insightsDestination().ifPresent(it -> given.put("InsightsDestination", it));
    List<String> before =
        new PutSituation(new Call(PutInsightSelectors.NAME, caller, ports, true), put)
                .source()
                .map(it -> ports.insightSelections().of(it.arn()).selectors().types())
                .orElse(List.of())
                .stream()
                .map(InsightType::wireName)
                .toList();
    return new Known(List.of(), given, before);
  }

  private static Known known(GetInsightSelectorsRequest get) {
    Map<String, String> given = new TreeMap<>();
    get.trailName().ifPresent(it -> given.put("TrailARN", it));
    get.eventDataStore().ifPresent(it -> given.put("EventDataStoreArn", it));
    return new Known(List.of(), given, List.of());
  }

  /** The answer in JSON, as the wire has it. */
  static Outcome<ObjectNode> json(
      Outcome<?> outcome, java.util.function.UnaryOperator<ObjectNode> bend) {
    if (outcome instanceof Outcome.Refused<?> refused) {
      return Outcome.refused(refused.refusal());
    }
    Object answer = ((Outcome.Accepted<?>) outcome).answer();
    return Outcome.accepted(bend.apply(json((InsightSelectorsAnswer) answer)));
  }

  private static ObjectNode json(InsightSelectorsAnswer answer) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    answer.trailArn().ifPresent(it -> body.put("TrailARN", it.toString()));
    answer.eventDataStoreArn().ifPresent(it -> body.put("EventDataStoreArn", it.toString()));
    answer.insightsDestination().ifPresent(it -> body.put("InsightsDestination", it.toString()));
    answer
        .insightSelectors()
        .types()
        .forEach(
            it -> body.withArray("InsightSelectors").addObject().put("InsightType", it.wireName()));
    body.withArray("InsightSelectors");
    return body;
  }
}
