package dev.insightselectors.testkit.aws;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelector;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.documents.World;
import dev.insightselectors.testkit.subject.Patience;
import dev.insightselectors.testkit.subject.Reply;
import java.util.Map;
import java.util.Optional;

/** Turns on the Insights that a scenario starts with. */
record InsightsMaker(Calls calls, Map<ResourceArn, MadeResource> made) {
  void turnOn(World world) {
    world.trails().forEach(entry -> turnOn(entry.trail().arn(), entry.selection()));
    world.eventDataStores().forEach(entry -> turnOn(entry.store().arn(), entry.selection()));
  }

  private void turnOn(ResourceArn spokenOf, InsightSelection selection) {
    if (!selection.selectors().enableSomething()) {
      return;
    }
    MadeResource resource = substitute(spokenOf);
    ResourceArn arn = resource.arn();
    Caller owner = new Caller(arn.account(), arn.region());
    ObjectNode members = reference(arn);
    selection
        .destination()
        .ifPresent(to -> members.put("InsightsDestination", substitute(to).arn().toString()));
    ArrayNode selectors = members.putArray("InsightSelectors");
    selection.selectors().selectors().forEach(it -> add(it, selectors.addObject()));
    calls.make(owner, "PutInsightSelectors", members, resource.surroundings());
    awaitThem(owner, arn, selectors.size());
  }

  private static void add(InsightSelector selector, ObjectNode members) {
    members.put("InsightType", selector.insightType().wireName());
    if (!selector.eventCategories().isEmpty()) {
      ArrayNode categories = members.putArray("EventCategories");
      selector.eventCategories().forEach(category -> categories.add(category.wireName()));
    }
  }

  private void awaitThem(Caller owner, ResourceArn arn, int types) {
    if (!calls.patience().equals(Patience.NONE)) {
      calls
          .patience()
          .until(
              () -> calls.look(owner, "GetInsightSelectors", reference(arn)),
              reply -> shows(reply, types));
    }
  }

  private static boolean shows(Reply reply, int types) {
    return reply.members().map(all -> all.path("InsightSelectors").size() == types).orElse(false);
  }

  private MadeResource substitute(ResourceArn spokenOf) {
    return Optional.ofNullable(made.get(spokenOf)).orElseThrow();
  }

  private static ObjectNode reference(ResourceArn arn) {
    return arn instanceof TrailArn trail
        ? Calls.members().put("TrailName", trail.name().value())
        : Calls.members().put("EventDataStore", arn.toString());
  }
}
