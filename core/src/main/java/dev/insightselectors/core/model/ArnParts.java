package dev.insightselectors.core.model;

import java.util.List;
import java.util.Optional;

/** A CloudTrail ARN taken apart; the resource's own part is left to the kind of ARN. */
record ArnParts(Partition partition, Region region, AccountId account, String resource) {
  private static final int PARTS = 6;

  /** The parts of {@code arn:<partition>:cloudtrail:<region>:<account>:<kind>/<rest>}. */
  static Optional<ArnParts> of(String text, String kind) {
    List<String> parts = List.of(text.split(":", PARTS));
    boolean cloudTrails =
        parts.size() == PARTS
            && parts.get(0).equals("arn")
            && Partition.isPartition(parts.get(1))
            && parts.get(2).equals("cloudtrail")
            && Region.isRegion(parts.get(3))
            && AccountId.isAccountId(parts.get(4))
            && parts.get(5).startsWith(kind + "/");
    if (!cloudTrails) {
      return Optional.empty();
    }
    return Optional.of(
        new ArnParts(
            new Partition(parts.get(1)),
            new Region(parts.get(3)),
            new AccountId(parts.get(4)),
            parts.get(5).substring(kind.length() + 1)));
  }

  static String text(ResourceArn arn, String kind, String rest) {
    return "arn:"
        + arn.partition()
        + ":cloudtrail:"
        + arn.region()
        + ":"
        + arn.account()
        + ":"
        + kind
        + "/"
        + rest;
  }
}
