package dev.insightselectors.core.model;

import java.util.Map;
import java.util.Optional;

/**
 * A trail as its home Region knows it.
 *
 * @param ofOrganization whether it collects the events of every account of the organization
 */
public record Trail(
    TrailArn arn,
    Delivery delivery,
    EventSelectors eventSelectors,
    boolean isMultiRegion,
    boolean ofOrganization,
    TrailOptions options,
    LoggingState logging,
    Map<String, String> tags)
    implements InsightsSource {

  public Trail {
    tags = Map.copyOf(tags);
  }

  /** A trail as CreateTrail makes it when nothing but a name and a bucket is given. */
  public static Trail deliveringTo(String bucketName, TrailArn arn) {
    return new Trail(
        arn,
        Delivery.to(bucketName),
        BasicEventSelectors.ALL_MANAGEMENT_EVENTS,
        false,
        false,
        TrailOptions.DEFAULT,
        LoggingState.NEVER_STARTED,
        Map.of());
  }

  public Trail with(EventSelectors selectors) {
    return new Trail(
        arn, delivery, selectors, isMultiRegion, ofOrganization, options, logging, tags);
  }

  public Trail with(Delivery other) {
    return new Trail(
        arn, other, eventSelectors, isMultiRegion, ofOrganization, options, logging, tags);
  }

  public Trail with(LoggingState other) {
    return new Trail(
        arn, delivery, eventSelectors, isMultiRegion, ofOrganization, options, other, tags);
  }

  public Trail withTags(Map<String, String> others) {
    return new Trail(
        arn, delivery, eventSelectors, isMultiRegion, ofOrganization, options, logging, others);
  }

  public Trail asOrganizationTrail() {
    return new Trail(arn, delivery, eventSelectors, isMultiRegion, true, options, logging, tags);
  }

  public AccountId account() {
    return arn.account();
  }

  public Region homeRegion() {
    return arn.region();
  }

  @Override
  public Optional<String> kmsKeyId() {
    return delivery.kmsKeyId();
  }
}
