package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.Arranger;
import dev.insightselectors.testkit.subject.Capability;
import dev.insightselectors.testkit.subject.NotTestableException;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Makes every trail, event data store, bucket and key of a scenario anew, under a fresh name, and
 * takes them all away at the end as well as it can.
 */
public final class AwsArranger implements Arranger {
  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Set<Capability> capabilities;
  private final Buckets buckets;
  private final Keys keys;
  private final FreshNames names;
  private final CleanUp cleanUp = new CleanUp();

  /**
   * An arranger for a subject that was probed.
   *
   * @param capabilities what the probe found
   * @param seed makes the names of this run differ from those of others
   */
  public AwsArranger(Set<Capability> capabilities, Buckets buckets, Keys keys, String seed) {
    this.capabilities = Set.copyOf(capabilities);
    this.buckets = buckets;
    this.keys = keys;
    this.names = new FreshNames(seed);
  }

  @Override
  public String name() {
    return "aws";
  }

  @Override
  public Set<Capability> capabilities() {
    return capabilities;
  }

  @Override
  public Arranged arrange(Setting setting, Subject subject) {
    refuseWhatNoOperationArranges(setting.world());
    try {
      return made(setting, subject);
    } catch (SdkException refused) {
      throw new NotTestableException("could not be arranged: " + refused.getMessage(), refused);
    }
  }

  private Arranged made(Setting setting, Subject subject) {
    Calls calls = new Calls(subject);
    Map<ResourceArn, ResourceArn> made = new HashMap<>();
    Substitution substitution = new Substitution();
    KeyMaker keyMaker = new KeyMaker(keys, substitution);
    TrailMaker trails = new TrailMaker(calls, buckets, keyMaker, names, cleanUp, substitution);
    StoreMaker stores = new StoreMaker(calls, keyMaker, names, cleanUp);
    for (EventDataStoreEntry entry : setting.world().eventDataStores()) {
      made.put(entry.store().arn(), stores.make(entry, setting.world()));
    }
    for (TrailEntry entry : setting.world().trails()) {
      made.put(entry.trail().arn(), trails.make(entry, setting.world()));
    }
    new InsightsMaker(calls, made).turnOn(setting.world());
    stores.finish(setting.world(), made);
    return name -> Optional.ofNullable(setting.names().get(name)).map(made::get);
  }

  /** Deletes what was made, newest first; what cannot be deleted is told and left. */
  public CleanUp cleanUp() {
    return cleanUp;
  }

  private static void refuseWhatNoOperationArranges(World world) {
    if (!world.quotas().isEmpty()) {
      throw new NotTestableException("no public operation sets the quota");
    }
    if (world.regions().stream().anyMatch(region -> !region.insightsSupported())) {
      throw new NotTestableException("no public operation takes Insights out of a Region");
    }
    if (world.eventDataStores().stream().anyMatch(entry -> isChosen(entry.store().arn().id()))) {
      throw new NotTestableException("no public operation makes a store with a given ID suffix");
    }
    boolean ofOrganization =
        world.trails().stream().anyMatch(entry -> entry.trail().ofOrganization())
            || world.eventDataStores().stream().anyMatch(entry -> entry.store().ofOrganization());
    if (ofOrganization) {
      throw new NotTestableException("an organization is not arranged through public operations");
    }
  }

  /** The steps name a store by a UUID unless its ID suffix matters. */
  private static boolean isChosen(String id) {
    return !UUID.matcher(id).matches();
  }
}
