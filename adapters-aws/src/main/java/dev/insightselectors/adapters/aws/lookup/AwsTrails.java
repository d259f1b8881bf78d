package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.core.model.Delivery;
import dev.insightselectors.core.model.EventSelectors;
import dev.insightselectors.core.model.LoggingState;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailOptions;
import dev.insightselectors.core.port.Trails;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.documents.JsonFormat;
import dev.insightselectors.documents.TrailEntry;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;

/**
 * The trails that CloudTrail knows, each asked of in its home Region, without their tags, their
 * options and whether they are logging.
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
  public Optional<Versioned<Trail>> find(TrailArn arn) {
    CloudTrailClient cloudTrail = clients.cloudTrail(arn.region());
    String name = arn.toString();
    return GET.unless(NOTHING, () -> cloudTrail.getTrail(get -> get.name(name)).trail())
        .flatMap(found -> selectors(cloudTrail, name).map(logged -> trail(arn, found, logged)))
        .map(
            trail ->
                StateDigest.versioned(
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
}
