package dev.insightselectors.core.model;

/** Who calls, and in which Region; the partition follows from the Region. */
public record Caller(AccountId account, Region region) {

  public Partition partition() {
    return region.partition();
  }
}
