package dev.insightselectors.testkit.aws;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.documents.World;
import java.util.Map;
import java.util.Optional;

/** Turns on the Insights that a scenario starts with. */
final class InsightsMaker {
  private final Calls calls;
  private final Map<ResourceArn, ResourceArn> made;

  InsightsMaker(Calls calls, Map<ResourceArn, ResourceArn> made) {
    this.calls = calls;
    this.made = made;
  }

  void turnOn(World world) {
    world.trails().forEach(entry -> turnOn(entry.trail().arn(), entry.selection()));
    world.eventDataStores().forEach(entry -> turnOn(entry.store().arn(), entry.selection()));
  }

  private void turnOn(ResourceArn spokenOf, InsightSelection selection) {
    if (!selection.selectors().enableSomething()) {
      return;
    }
    ResourceArn arn = substitute(spokenOf);
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    members.put(arn instanceof TrailArn ? "TrailName" : "EventDataStore", name(arn));
    selection
        .destination()
        .ifPresent(to -> members.put("InsightsDestination", substitute(to).toString()));
    ArrayNode selectors = members.putArray("InsightSelectors");
    selection
        .selectors()
        .types()
        .forEach(type -> selectors.addObject().put("InsightType", type.wireName()));
    calls.make(new Caller(arn.account(), arn.region()), "PutInsightSelectors", members);
  }

  private ResourceArn substitute(ResourceArn spokenOf) {
    return Optional.ofNullable(made.get(spokenOf)).orElseThrow();
  }

  private static String name(ResourceArn arn) {
    return arn instanceof TrailArn trail ? trail.name().value() : arn.toString();
  }
}
