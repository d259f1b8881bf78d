package dev.insightselectors.core.model;

/** The ARN of something that can have Insights selectors. */
public sealed interface ResourceArn permits TrailArn, EventDataStoreArn {

  Partition partition();

  Region region();

  AccountId account();
}
