package dev.insightselectors.core.model;

import java.util.Map;
import java.util.Optional;

/**
 * An event data store.
 *
 * @param name the display name, not the ID suffix of the ARN
 * @param ofOrganization whether it collects the events of every account of the organization
 */
public record EventDataStore(
    EventDataStoreArn arn,
    String name,
    AdvancedEventSelectors eventSelectors,
    EventDataStoreStatus status,
    Optional<String> kmsKeyId,
    boolean ofOrganization,
    EventDataStoreOptions options,
    Map<String, String> tags)
    implements InsightsSource {

  public EventDataStore {
    tags = Map.copyOf(tags);
  }

  /** A store as CreateEventDataStore makes it when nothing but a name is given. */
  public static EventDataStore named(String name, EventDataStoreArn arn) {
    return new EventDataStore(
        arn,
        name,
        AdvancedEventSelectors.ALL_MANAGEMENT_EVENTS,
        EventDataStoreStatus.ENABLED,
        Optional.empty(),
        false,
        EventDataStoreOptions.DEFAULT,
        Map.of());
  }

  public EventDataStore with(AdvancedEventSelectors selectors) {
    return new EventDataStore(
        arn, name, selectors, status, kmsKeyId, ofOrganization, options, tags);
  }

  public EventDataStore with(EventDataStoreStatus other) {
    return new EventDataStore(
        arn, name, eventSelectors, other, kmsKeyId, ofOrganization, options, tags);
  }

  public EventDataStore with(EventDataStoreOptions others) {
    return new EventDataStore(
        arn, name, eventSelectors, status, kmsKeyId, ofOrganization, others, tags);
  }

  public EventDataStore withKmsKeyId(String keyId) {
    return new EventDataStore(
        arn, name, eventSelectors, status, Optional.of(keyId), ofOrganization, options, tags);
  }

  public EventDataStore withTags(Map<String, String> others) {
    return new EventDataStore(
        arn, name, eventSelectors, status, kmsKeyId, ofOrganization, options, others);
  }

  public EventDataStore asOrganizationStore() {
    return new EventDataStore(arn, name, eventSelectors, status, kmsKeyId, true, options, tags);
  }

  /** Whether this is another store of the same account and Region under the same name. */
  public boolean isNamesakeOf(EventDataStore other) {
    return name.equals(other.name)
        && arn.account().equals(other.arn.account())
        && arn.region().equals(other.arn.region())
        && !arn.equals(other.arn);
  }

  public boolean isPendingDeletion() {
    return status == EventDataStoreStatus.PENDING_DELETION;
  }
}
