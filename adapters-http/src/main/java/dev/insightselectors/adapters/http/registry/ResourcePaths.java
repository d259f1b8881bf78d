package dev.insightselectors.adapters.http.registry;

import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import java.util.Optional;

/**
 * Where a trail or an event data store is: its ARN part by part, so that nothing needs escaping,
 * which proxies treat each in its own way.
 */
public final class ResourcePaths {
  public static final String TRAILS = "/trails";
  public static final String EVENT_DATA_STORES = "/event-data-stores";
  public static final String INSIGHTS = "/insight-selectors";

  static final String ONE = "/{partition}/{region}/{account}/{id}";

  private ResourcePaths() {}

  /** The path of one resource, below {@link RegistryApi#ROOT}. */
  public static String of(ResourceArn arn) {
    return arn instanceof TrailArn trail
        ? path(TRAILS, arn, trail.name().value())
        : path(EVENT_DATA_STORES, arn, ((EventDataStoreArn) arn).id());
  }

  static Optional<TrailArn> trail(RegistryRequest request) {
    return TrailArn.parse(text(request, "trail"));
  }

  static Optional<EventDataStoreArn> eventDataStore(RegistryRequest request) {
    return EventDataStoreArn.parse(text(request, "eventdatastore"));
  }

  private static String path(String family, ResourceArn arn, String id) {
    return String.join(
        "/", family, arn.partition().name(), arn.region().code(), arn.account().value(), id);
  }

  private static String text(RegistryRequest request, String kind) {
    return "arn:%s:cloudtrail:%s:%s:%s/%s"
        .formatted(
            request.inPath("partition"),
            request.inPath("region"),
            request.inPath("account"),
            kind,
            request.inPath("id"));
  }
}
