package dev.insightselectors.core.model;

import java.util.Optional;

/** What Insights can be enabled on: a trail or an event data store. */
public sealed interface InsightsSource permits Trail, EventDataStore {

  ResourceArn arn();

  /** Decides which management events Insights can be computed from. */
  EventSelectors eventSelectors();

  /** The KMS key that its files or events are encrypted with, as its owner named it. */
  Optional<String> kmsKeyId();

  /** Whether it collects the events of every account of an organization. */
  boolean ofOrganization();
}
