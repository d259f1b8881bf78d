package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;
import dev.insightselectors.testkit.subject.Acting;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.Sent;
import dev.insightselectors.testkit.subject.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One scenario in the making: first what it needs, then its Insights, at last what it lacks. */
final class Arrangement implements Arranged {
  private final Setting setting;
  private final Cloud cloud;
  private final AccountMapping mapping;
  private final Calls calls;
  private final FreshNames names;
  private final CleanUp cleanUp;
  private final TrailMaker trails;
  private final StoreMaker stores;
  private final Map<ResourceArn, MadeResource> made = new LinkedHashMap<>();
  private final List<Sent> sent = new ArrayList<>();

  Arrangement(Setting setting, Cloud cloud, Calls calls, FreshNames names, CleanUp cleanUp) {
    this.setting = setting;
    this.cloud = cloud;
    this.calls = calls;
    this.names = names;
    this.cleanUp = cleanUp;
    this.mapping = mapping(setting.world(), cloud);
    Substitution substitution = new Substitution(mapping.texts());
    organization(setting.world())
        .ifPresent(
            spokenOf ->
                mapping.organization().ifPresent(id -> substitution.put(spokenOf.id(), id)));
    SurroundingsMaker surroundings =
        new SurroundingsMaker(setting.world(), cloud, substitution, cleanUp);
    this.trails = new TrailMaker(calls, surroundings, names, cleanUp, substitution, mapping);
    this.stores = new StoreMaker(calls, surroundings, names, cleanUp, mapping);
  }

  Arrangement make() {
    World world = setting.world();
    if (speaksOfOrganization(world)) {
      role(true);
    }
    for (EventDataStoreEntry entry : world.eventDataStores()) {
      made.put(entry.store().arn(), stores.make(entry.store()));
    }
    for (TrailEntry entry : world.trails()) {
      made.put(entry.trail().arn(), trails.make(entry.trail()));
    }
    new InsightsMaker(calls, made).turnOn(world);
    if (finish(world)) {
      calls.patience().pass();
    }
    return this;
  }

  /**
   * What it was made by: its own calls, and before them those that made its organization.
   *
   * @param organization calls that an earlier scenario may have made
   */
  Arrangement by(List<Sent> organization, List<Sent> calls) {
    if (mapping.organization().isPresent()) {
      sent.addAll(organization);
    }
    calls.stream().filter(call -> sent.stream().noneMatch(call::asksTheSameAs)).forEach(sent::add);
    return this;
  }

  /** Whether that changed anything that CloudTrail has looked at before. */
  private boolean finish(World world) {
    boolean changed = false;
    for (MadeResource resource : made.values()) {
      changed |= resource.finish();
    }
    world.eventDataStores().stream()
        .map(EventDataStoreEntry::store)
        .filter(EventDataStore::isPendingDeletion)
        .forEach(store -> stores.delete(store, resource(store.arn()).orElseThrow().arn()));
    if (organization(world).stream().allMatch(Organization::hasServiceLinkedRole)) {
      return changed;
    }
    role(false);
    cleanUp.later("service-linked role", () -> role(true));
    return true;
  }

  private void role(boolean present) {
    organization(setting.world())
        .map(Organization::managementAccount)
        .map(mapping::account)
        .ifPresent(management -> cloud.organization().role(management, present));
  }

  @Override
  public Optional<ResourceArn> arnOf(String name) {
    return Optional.ofNullable(setting.names().get(name))
        .flatMap(this::resource)
        .map(MadeResource::arn);
  }

  @Override
  public AccountId account(AccountId spokenOf) {
    return mapping.account(spokenOf);
  }

  @Override
  public Optional<List<Sent>> calls() {
    return Optional.of(List.copyOf(sent));
  }

  @Override
  public String mark() {
    return names.mark();
  }

  @Override
  public Acting acting(AccountId account) {
    return cloud.acting().apply(account);
  }

  private Optional<MadeResource> resource(ResourceArn spokenOf) {
    return Optional.ofNullable(made.get(spokenOf));
  }

  private static AccountMapping mapping(World world, Cloud cloud) {
    return organization(world)
        .filter(organization -> speaksOfOrganization(world))
        .map(organization -> cloud.organization().of(organization))
        .orElseGet(() -> AccountMapping.of(cloud.players()));
  }

  private static boolean speaksOfOrganization(World world) {
    return world.trails().stream().anyMatch(entry -> entry.trail().ofOrganization())
        || world.eventDataStores().stream().anyMatch(entry -> entry.store().ofOrganization())
        || !organization(world).stream().allMatch(Organization::hasServiceLinkedRole);
  }

  private static Optional<Organization> organization(World world) {
    return world.organizations().stream().findFirst();
  }
}
