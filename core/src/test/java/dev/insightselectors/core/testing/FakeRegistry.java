package dev.insightselectors.core.testing;

import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Trails, event data stores and their selections, all under one lock. */
public final class FakeRegistry {
  private final Map<ResourceArn, Entry> entries = new HashMap<>();
  private long revisions;

  /** A resource with its selection, at one revision. */
  public record Entry(InsightsSource source, InsightSelection selection, Revision revision) {
    public Entry with(InsightsSource other) {
      return new Entry(other, selection, revision);
    }

    public Entry with(InsightSelection other) {
      return new Entry(source, other, revision);
    }
  }

  public synchronized Optional<Entry> find(ResourceArn arn) {
    return Optional.ofNullable(entries.get(arn));
  }

  public <T extends InsightsSource> Optional<Versioned<T>> find(ResourceArn arn, Class<T> kind) {
    return find(arn).map(entry -> new Versioned<>(kind.cast(entry.source()), entry.revision()));
  }

  public synchronized boolean create(InsightsSource source) {
    Entry created = new Entry(source, InsightSelection.NONE, next());
    return entries.putIfAbsent(source.arn(), created) == null;
  }

  public synchronized boolean change(
      ResourceArn arn, Revision judged, UnaryOperator<Entry> change) {
    if (find(arn).filter(entry -> entry.revision().equals(judged)).isEmpty()) {
      return false;
    }
    Entry changed = change.apply(entries.get(arn));
    entries.put(arn, new Entry(changed.source(), changed.selection(), next()));
    return true;
  }

  public synchronized boolean createNamed(EventDataStore store) {
    return !isTaken(store) && create(store);
  }

  /** A store that keeps its name keeps it, whoever else has it. */
  public synchronized boolean changeNamed(
      EventDataStore store, Revision judged, UnaryOperator<Entry> change) {
    boolean renamed =
        find(store.arn(), EventDataStore.class)
            .filter(old -> !old.resource().name().equals(store.name()))
            .isPresent();
    return !(renamed && isTaken(store)) && change(store.arn(), judged, change);
  }

  private boolean isTaken(EventDataStore store) {
    return entries.values().stream()
        .anyMatch(
            entry -> entry.source() instanceof EventDataStore other && other.isNamesakeOf(store));
  }

  public synchronized boolean delete(ResourceArn arn, Revision judged) {
    return find(arn).filter(entry -> entry.revision().equals(judged)).isPresent()
        && entries.remove(arn) != null;
  }

  public synchronized void keep(ResourceArn arn, InsightSelection selection) {
    entries.put(arn, new Entry(entries.get(arn).source(), selection, next()));
  }

  public synchronized Map<ResourceArn, Entry> state() {
    return Map.copyOf(entries);
  }

  private Revision next() {
    revisions++;
    return new Revision(Long.toString(revisions));
  }
}
