package dev.insightselectors.core.model;

import java.util.Optional;

/** {@code arn:<partition>:cloudtrail:<region>:<account>:trail/<name>} (PIS-080). */
public record TrailArn(Partition partition, Region region, AccountId account, TrailName name)
    implements ResourceArn {
  private static final String KIND = "trail";

  /** The ARN that the text spells, or empty when it spells none. */
  public static Optional<TrailArn> parse(String text) {
    return ArnParts.of(text, KIND)
        .filter(parts -> TrailName.isTrailName(parts.resource()))
        .map(TrailArn::of);
  }

  private static TrailArn of(ArnParts parts) {
    return new TrailArn(
        parts.partition(), parts.region(), parts.account(), new TrailName(parts.resource()));
  }

  /** A bare name means the trail of that name in the caller's account and Region (choice C2). */
  public static TrailArn of(Caller caller, TrailName name) {
    return new TrailArn(caller.partition(), caller.region(), caller.account(), name);
  }

  @Override
  public String toString() {
    return ArnParts.text(this, KIND, name.value());
  }
}
