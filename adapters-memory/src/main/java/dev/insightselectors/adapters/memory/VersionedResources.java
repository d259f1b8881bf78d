package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.Revision;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The resources of one kind, each with its selection in one item that is only ever swapped whole.
 * Keyed by the text of the ARN, whose hash spreads better than that of its parts.
 */
final class VersionedResources<R extends InsightsSource> {
  private final Revisions revisions;
  private final Function<ResourceArn, String> owner;
  private final ConcurrentMap<String, Item<R>> items = new ConcurrentHashMap<>();
  private final NavigableSet<String> places = new ConcurrentSkipListSet<>();

  /**
   * @param owner whose list a resource is in
   */
  VersionedResources(Revisions revisions, Function<ResourceArn, String> owner) {
    this.revisions = revisions;
    this.owner = owner;
  }

  String owner(ResourceArn arn) {
    return owner.apply(arn);
  }

  Optional<Item<R>> find(ResourceArn arn) {
    return Optional.ofNullable(items.get(arn.toString()));
  }

  boolean add(R resource, InsightSelection selection) {
    Item<R> fresh = new Item<>(resource, revisions.next(), selection);
    return fresh
        == items.computeIfAbsent(
            resource.arn().toString(),
            arn -> {
              places.add(place(resource.arn()));
              return fresh;
            });
  }

  boolean replace(Revision judged, R resource, Function<Item<R>, InsightSelection> selection) {
    return find(resource.arn())
        .filter(item -> item.isAt(judged))
        .filter(item -> swap(item, resource, selection.apply(item)))
        .isPresent();
  }

  boolean replace(Revision judged, ResourceArn arn, InsightSelection selection) {
    return find(arn)
        .filter(item -> item.isAt(judged))
        .filter(item -> swap(item, item.resource(), selection))
        .isPresent();
  }

  boolean remove(Revision judged, ResourceArn arn) {
    return find(arn)
        .filter(item -> item.isAt(judged))
        .filter(item -> items.remove(arn.toString(), item))
        .filter(item -> forget(arn))
        .isPresent();
  }

  /** The items of one owner in the order of their ARNs, from the one after that ARN on. */
  Stream<Item<R>> ownedBy(String whose, Optional<ResourceArn> after) {
    String from = after.map(this::place).orElse(whose + " ");
    return places.tailSet(from, false).stream()
        .takeWhile(place -> place.startsWith(whose + " "))
        .flatMap(place -> Optional.ofNullable(items.get(arn(place))).stream());
  }

  Collection<Item<R>> all() {
    return items.values();
  }

  private boolean swap(Item<R> item, R resource, InsightSelection selection) {
    Item<R> other = new Item<>(resource, revisions.next(), selection);
    return items.replace(resource.arn().toString(), item, other);
  }

  /** The place goes with the item, unless there is one of that ARN again. */
  private boolean forget(ResourceArn arn) {
    items.compute(
        arn.toString(),
        (key, again) -> {
          if (again == null) {
            places.remove(place(arn));
          }
          return again;
        });
    return true;
  }

  private String place(ResourceArn arn) {
    return owner(arn) + " " + arn;
  }

  private static String arn(String place) {
    return place.substring(place.lastIndexOf(' ') + 1);
  }
}
