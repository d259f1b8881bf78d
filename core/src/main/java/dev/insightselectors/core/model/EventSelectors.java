package dev.insightselectors.core.model;

/** What a trail or event data store logs: in the basic form or in the advanced one. */
public sealed interface EventSelectors permits BasicEventSelectors, AdvancedEventSelectors {

  /** The management events that any of the selectors lets through. */
  ManagementEvents managementEvents();

  /** Whether any of the selectors lets data events through, reads or writes (choice C62). */
  boolean logDataEvents();
}
