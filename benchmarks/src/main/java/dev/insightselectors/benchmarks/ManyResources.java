package dev.insightselectors.benchmarks;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.Partition;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Trails and event data stores that nothing is known of but their names. */
final class ManyResources {
  private static final AccountId ACCOUNT = new AccountId("123456789012");
  private static final Region REGION = new Region("us-east-2");
  private static final Partition AWS = new Partition("aws");

  private ManyResources() {}

  /** What there is, and so many more of each. */
  static World beside(World world, int size) {
    List<TrailEntry> trails = new ArrayList<>(world.trails());
    List<EventDataStoreEntry> stores = new ArrayList<>(world.eventDataStores());
    for (int i = 0; i < size; i++) {
      trails.add(TrailEntry.of(trail(i)));
      stores.add(EventDataStoreEntry.of(store(i)));
    }
    return world.withTrails(trails).withEventDataStores(stores);
  }

  static String name(int number) {
    return "Trail" + number;
  }

  private static Trail trail(int number) {
    TrailName name = new TrailName(name(number));
    return Trail.deliveringTo("a-bucket", new TrailArn(AWS, REGION, ACCOUNT, name));
  }

  private static EventDataStore store(int number) {
    String id = new UUID(number, number).toString();
    return EventDataStore.named("Store" + number, new EventDataStoreArn(AWS, REGION, ACCOUNT, id));
  }
}
