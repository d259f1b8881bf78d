package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.SourceEventCategory;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.port.EventDataStores;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Trails;
import dev.insightselectors.core.port.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.GetInsightSelectorsResponse;
import software.amazon.awssdk.services.cloudtrail.model.InsightSelector;
import software.amazon.awssdk.services.cloudtrail.model.PutInsightSelectorsRequest;

/**
 * The Insights that CloudTrail keeps: to replace them is a call of PutInsightSelectors, and what
 * CloudTrail refuses is refused.
 *
 * <p>CloudTrail takes no revision. What was judged is looked up once more right before the call; a
 * change in between is CloudTrail's to judge, as it judges every call.
 */
record AwsInsightSelections(
    AwsClients clients, Trails trails, EventDataStores eventDataStores, boolean dryRun)
    implements InsightSelections {
  private static final Set<String> NOTHING =
      Set.of(
          "InsightNotEnabledException",
          "TrailNotFoundException",
          "EventDataStoreNotFoundException");
  private static final AwsCall GET = new AwsCall("CloudTrail GetInsightSelectors");
  private static final AwsCall PUT = new AwsCall("CloudTrail PutInsightSelectors");

  @Override
  public InsightSelection of(ResourceArn arn) {
    return GET.unless(
            NOTHING,
            () ->
                cloudTrail(arn)
                    .getInsightSelectors(
                        get ->
                            get.trailName(trail(arn).orElse(null))
                                .eventDataStore(store(arn).orElse(null))))
        .map(AwsInsightSelections::selection)
        .orElse(InsightSelection.NONE);
  }

  @Override
  public boolean replace(ResourceArn arn, Revision judged, InsightSelection selection) {
    InsightSelection fitting = selection.fitting(arn);
    if (revisionOf(arn).filter(judged::equals).isEmpty()) {
      return false;
    }
    if (!dryRun) {
      PUT.answerOrRefusal(() -> cloudTrail(arn).putInsightSelectors(call(arn, fitting)));
    }
    return true;
  }

  private Optional<Revision> revisionOf(ResourceArn arn) {
    return arn instanceof TrailArn trail
        ? trails.find(trail).map(Versioned::revision)
        : eventDataStores.find((EventDataStoreArn) arn).map(Versioned::revision);
  }

  private CloudTrailClient cloudTrail(ResourceArn arn) {
    return clients.cloudTrail(arn.region());
  }

  private static PutInsightSelectorsRequest call(ResourceArn arn, InsightSelection selection) {
    return PutInsightSelectorsRequest.builder()
        .trailName(trail(arn).orElse(null))
        .eventDataStore(store(arn).orElse(null))
        .insightsDestination(selection.destination().map(EventDataStoreArn::toString).orElse(null))
        .insightSelectors(selectors(selection))
        .build();
  }

  private static Optional<String> trail(ResourceArn arn) {
    return Optional.of(arn).filter(TrailArn.class::isInstance).map(ResourceArn::toString);
  }

  private static Optional<String> store(ResourceArn arn) {
    return Optional.of(arn).filter(EventDataStoreArn.class::isInstance).map(ResourceArn::toString);
  }

  private static List<InsightSelector> selectors(InsightSelection selection) {
    return selection.selectors().selectors().stream().map(AwsInsightSelections::selector).toList();
  }

  private static InsightSelector selector(
      dev.insightselectors.core.model.InsightSelector selector) {
    InsightSelector.Builder built =
        InsightSelector.builder().insightType(selector.insightType().wireName());
    if (selector.eventCategories().isEmpty()) {
      return built.build();
    }
    return built
        .eventCategoriesWithStrings(
            selector.eventCategories().stream().map(SourceEventCategory::wireName).toList())
        .build();
  }

  /** Nothing for a type that we do not know, or for categories of which we know none. */
  private static Stream<dev.insightselectors.core.model.InsightSelector> understood(
      InsightSelector given) {
    List<SourceEventCategory> categories =
        given.eventCategoriesAsStrings().stream()
            .flatMap(name -> SourceEventCategory.named(name).stream())
            .toList();
    return categories.isEmpty() && !given.eventCategoriesAsStrings().isEmpty()
        ? Stream.empty()
        : InsightType.named(given.insightTypeAsString()).stream()
            .map(type -> new dev.insightselectors.core.model.InsightSelector(type, categories));
  }

  /** What we do not know is left out. */
  private static InsightSelection selection(GetInsightSelectorsResponse answer) {
    InsightSelectors selectors =
        new InsightSelectors(
            answer.insightSelectors().stream().flatMap(AwsInsightSelections::understood).toList());
    Optional<EventDataStoreArn> destination =
        Optional.ofNullable(answer.insightsDestination())
            .filter(given -> selectors.enableSomething())
            .flatMap(EventDataStoreArn::parse);
    return new InsightSelection(selectors, destination);
  }
}
