package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.Region;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.NotTestableException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.regions.ServiceMetadata;

/** Where AWS has CloudTrail. */
public final class AwsAddress {
  private AwsAddress() {}

  /** Whether real AWS is behind an address. */
  public static boolean isReal(URI endpoint) {
    String host = Optional.ofNullable(endpoint.getHost()).orElse("").toLowerCase(Locale.ROOT);
    return host.endsWith(".amazonaws.com")
        || host.endsWith(".amazonaws.com.cn")
        || host.endsWith(".api.aws");
  }

  /** Where the scenarios play when nothing else is said. */
  public static URI first() {
    return in(Cast.REGION);
  }

  /** CloudTrail in a Region that the credentials of the first one reach. */
  public static URI in(Region region) {
    if (!region.partition().equals(Cast.REGION.partition())) {
      throw new NotTestableException(
          "credentials of the partition %s are none in %s"
              .formatted(Cast.REGION.partition(), region));
    }
    URI host =
        ServiceMetadata.of("cloudtrail")
            .endpointFor(software.amazon.awssdk.regions.Region.of(region.code()));
    return URI.create("https://" + host + "/");
  }
}
