package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Delivery;
import dev.insightselectors.core.model.EventSelectors;
import dev.insightselectors.core.model.LoggingState;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailOptions;
import dev.insightselectors.core.port.Page;
import dev.insightselectors.core.port.PageRequest;
import dev.insightselectors.core.port.Recorded;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Trails;
import dev.insightselectors.documents.JsonFormat;
import dev.insightselectors.documents.TrailEntry;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;

/**
 * The trails that CloudTrail knows, each asked of in its home Region. Only what PutInsightSelectors
 * needs: trails are neither listed nor changed here, and a trail is without its tags, its options
 * and whether it is logging.
 */
final class AwsTrails implements Trails {
  private static final Set<String> NOTHING =
      Set.of("TrailNotFoundException", "CloudTrailARNInvalidException");
  private static final AwsCall GET = new AwsCall("CloudTrail GetTrail");
  private static final AwsCall GET_SELECTORS = new AwsCall("CloudTrail GetEventSelectors");

  private final AwsClients clients;

  AwsTrails(AwsClients clients) {
    this.clients = clients;
  }

  @Override
  public Optional<Recorded<Trail>> find(TrailArn arn) {
    CloudTrailClient cloudTrail = clients.cloudTrail(arn.region());
    String name = arn.toString();
    return GET.unless(NOTHING, () -> cloudTrail.getTrail(get -> get.name(name)).trail())
        .flatMap(found -> selectors(cloudTrail, name).map(logged -> trail(arn, found, logged)))
        .map(
            trail ->
                AwsRevision.recorded(
                    trail, JsonFormat.TRAIL.write(TrailEntry.of(trail)).toString()));
  }

  private static Optional<EventSelectors> selectors(CloudTrailClient cloudTrail, String name) {
    return GET_SELECTORS
        .unless(NOTHING, () -> cloudTrail.getEventSelectors(get -> get.trailName(name)))
        .map(AwsSelectors::of);
  }

  private static Trail trail(
      TrailArn arn,
      software.amazon.awssdk.services.cloudtrail.model.Trail found,
      EventSelectors logged) {
    return new Trail(
        arn,
        new Delivery(
            found.s3BucketName(),
            Optional.ofNullable(found.s3KeyPrefix()),
            Optional.ofNullable(found.kmsKeyId())),
        logged,
        Boolean.TRUE.equals(found.isMultiRegionTrail()),
        Boolean.TRUE.equals(found.isOrganizationTrail()),
        TrailOptions.DEFAULT,
        LoggingState.NEVER_STARTED,
        Map.of());
  }

  @Override
  public Page<Trail> ownedBy(AccountId account, PageRequest page) {
    throw LookedUpOnly.refusal();
  }

  @Override
  public boolean create(Trail trail) {
    throw LookedUpOnly.refusal();
  }

  @Override
  public boolean replace(Trail trail, Revision judged) {
    throw LookedUpOnly.refusal();
  }

  @Override
  public boolean delete(TrailArn arn, Revision judged) {
    throw LookedUpOnly.refusal();
  }
}
