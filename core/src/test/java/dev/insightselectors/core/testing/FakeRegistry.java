package dev.insightselectors.core.testing;

import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.Page;
import dev.insightselectors.core.port.PageRequest;
import dev.insightselectors.core.port.Recorded;
import dev.insightselectors.core.port.Revision;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Trails, event data stores and their selections, all under one lock. */
final class FakeRegistry {
  private final Map<ResourceArn, Entry> entries = new HashMap<>();
  private long revisions;

  /** A resource with its selection, at one revision. */
  record Entry(InsightsSource source, InsightSelection selection, Revision revision) {
    Entry with(InsightsSource other) {
      return new Entry(other, selection, revision);
    }

    Entry with(InsightSelection other) {
      return new Entry(source, other, revision);
    }
  }

  synchronized Optional<Entry> find(ResourceArn arn) {
    return Optional.ofNullable(entries.get(arn));
  }

  <T extends InsightsSource> Optional<Recorded<T>> find(ResourceArn arn, Class<T> kind) {
    return find(arn).map(entry -> new Recorded<>(kind.cast(entry.source()), entry.revision()));
  }

  synchronized boolean create(InsightsSource source) {
    Entry created = new Entry(source, InsightSelection.NONE, next());
    return entries.putIfAbsent(source.arn(), created) == null;
  }

  synchronized boolean change(ResourceArn arn, Revision judged, UnaryOperator<Entry> change) {
    if (find(arn).filter(entry -> entry.revision().equals(judged)).isEmpty()) {
      return false;
    }
    Entry changed = change.apply(entries.get(arn));
    entries.put(arn, new Entry(changed.source(), changed.selection(), next()));
    return true;
  }

  synchronized boolean createNamed(EventDataStore store) {
    return !isTaken(store) && create(store);
  }

  /** A store that keeps its name keeps it, whoever else has it. */
  synchronized boolean changeNamed(
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

  synchronized boolean delete(ResourceArn arn, Revision judged) {
    return find(arn).filter(entry -> entry.revision().equals(judged)).isPresent()
        && entries.remove(arn) != null;
  }

  synchronized void keep(ResourceArn arn, InsightSelection selection) {
    entries.put(arn, new Entry(entries.get(arn).source(), selection, next()));
  }

  synchronized Map<ResourceArn, Entry> state() {
    return Map.copyOf(entries);
  }

  <T extends InsightsSource> Page<T> page(Class<T> kind, Predicate<T> wanted, PageRequest page) {
    List<T> rest =
        state().values().stream()
            .map(Entry::source)
            .flatMap(source -> kind.isInstance(source) ? Stream.of(kind.cast(source)) : null)
            .filter(wanted)
            .filter(source -> page.from().filter(at -> id(source).compareTo(at) < 0).isEmpty())
            .sorted(Comparator.comparing(FakeRegistry::id))
            .toList();
    return new Page<>(
        rest.stream().limit(page.most()).toList(),
        rest.stream().skip(page.most()).findFirst().map(FakeRegistry::id));
  }

  private static String id(InsightsSource source) {
    return source.arn().toString();
  }

  private Revision next() {
    revisions++;
    return new Revision(Long.toString(revisions));
  }
}
