package dev.insightselectors.neighbours.testing;

import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.neighbours.eventdatastore.CreateEventDataStoreRequest;
import dev.insightselectors.neighbours.eventdatastore.EventDataStoreRequest;
import dev.insightselectors.neighbours.eventdatastore.UpdateEventDataStoreRequest;
import dev.insightselectors.neighbours.form.AdvancedSelectorForm;
import dev.insightselectors.neighbours.form.TagForm;
import java.util.List;
import java.util.Optional;

/** Requests about an event data store, being written: what is not said is left out. */
public final class StoreDraft {
  private final Optional<String> store;
  private Optional<String> name = Optional.empty();
  private Optional<List<AdvancedSelectorForm>> selectors = Optional.empty();
  private Optional<Boolean> multiRegion = Optional.empty();
  private Optional<Boolean> organization = Optional.empty();
  private Optional<Integer> retention = Optional.empty();
  private Optional<Boolean> termination = Optional.empty();
  private Optional<List<TagForm>> tags = Optional.empty();
  private Optional<String> key = Optional.empty();
  private Optional<Boolean> ingestion = Optional.empty();
  private Optional<String> billing = Optional.empty();

  private StoreDraft(Optional<String> store) {
    this.store = store;
  }

  /** Of a store that is to be made. */
  public static StoreDraft nameless() {
    return new StoreDraft(Optional.empty());
  }

  /** Of a store that is to be made under this name. */
  public static StoreDraft called(String name) {
    return nameless().name(name);
  }

  /** Of the store that is referred to. */
  public static StoreDraft store(String reference) {
    return new StoreDraft(Optional.of(reference));
  }

  public static EventDataStoreRequest named(String reference) {
    return new EventDataStoreRequest(Optional.of(reference));
  }

  public StoreDraft name(String value) {
    name = Optional.of(value);
    return this;
  }

  public StoreDraft logging(AdvancedEventSelectors value) {
    return logging(AdvancedSelectorForm.of(value));
  }

  public StoreDraft logging(List<AdvancedSelectorForm> value) {
    selectors = Optional.of(value);
    return this;
  }

  public StoreDraft multiRegion(boolean value) {
    multiRegion = Optional.of(value);
    return this;
  }

  public StoreDraft ofOrganization(boolean value) {
    organization = Optional.of(value);
    return this;
  }

  public StoreDraft retention(int days) {
    retention = Optional.of(days);
    return this;
  }

  public StoreDraft isProtected(boolean value) {
    termination = Optional.of(value);
    return this;
  }

  public StoreDraft tags(List<TagForm> value) {
    tags = Optional.of(value);
    return this;
  }

  public StoreDraft key(String value) {
    key = Optional.of(value);
    return this;
  }

  public StoreDraft ingesting(boolean value) {
    ingestion = Optional.of(value);
    return this;
  }

  public StoreDraft billing(String value) {
    billing = Optional.of(value);
    return this;
  }

  public CreateEventDataStoreRequest creation() {
    return new CreateEventDataStoreRequest(
        name,
        selectors,
        multiRegion,
        organization,
        retention,
        termination,
        tags,
        key,
        ingestion,
        billing);
  }

  public UpdateEventDataStoreRequest update() {
    return new UpdateEventDataStoreRequest(
        store, name, selectors, multiRegion, organization, retention, termination, key, billing);
  }
}
