package dev.insightselectors.testkit.steps;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Delivery;
import dev.insightselectors.core.model.EventCategory;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.KeyEntry;
import dev.insightselectors.documents.PolicyJson;
import dev.insightselectors.documents.Quota;
import dev.insightselectors.documents.RegionFacts;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.Setting;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the Given steps of a scenario have asked for so far. */
final class SettingDraft {
  /** Nothing else is there. */
  private static final Region ANOTHER_REGION = new Region("ap-south-1");

  private final Map<String, ResourceDraft> resources = new LinkedHashMap<>();
  private final List<Quota> quotas = new ArrayList<>();
  private final List<RegionFacts> regions = new ArrayList<>();
  private Optional<AccountId> calledBy = Optional.empty();
  private Region calledIn = Cast.REGION;
  private boolean hasServiceLinkedRole = true;

  ResourceDraft add(String name, ResourceType type) {
    ResourceDraft draft = new ResourceDraft(name, type);
    resources.put(name, draft);
    return draft;
  }

  ResourceDraft named(String name) {
    return Optional.ofNullable(resources.get(name))
        .orElseThrow(() -> new IllegalArgumentException("nothing is arranged as " + name));
  }

  /** The trail that was arranged first, which raw messages speak of. */
  Optional<ResourceDraft> firstTrail() {
    return resources.values().stream().filter(draft -> draft.type.isTrail()).findFirst();
  }

  void called(Circumstance circumstance) {
    calledIn = circumstance.region().orElse(calledIn);
    calledBy = circumstance.account().or(() -> calledBy);
  }

  void callsLeft(int calls) {
    int window = 3600;
    quotas.add(new Quota("PutInsightSelectors", Math.max(calls, 1), window, calls > 0 ? 0 : 1));
  }

  void withoutServiceLinkedRole() {
    hasServiceLinkedRole = false;
  }

  void withoutInsightsIn(String region) {
    regions.add(new RegionFacts(new Region(region), false));
  }

  Caller caller() {
    return new Caller(
        calledBy.orElse(speaksOfOrganization() ? Cast.MANAGEMENT : Cast.CALLER), calledIn);
  }

  Setting setting() {
    Map<String, ResourceArn> names = new LinkedHashMap<>();
    resources.values().forEach(draft -> names.put(draft.name, arn(draft)));
    return new Setting(world(), names);
  }

  private boolean speaksOfOrganization() {
    return resources.values().stream().anyMatch(draft -> draft.type.ofOrganization());
  }

  private World world() {
    List<Bucket> buckets = new ArrayList<>();
    List<KeyEntry> keys = new ArrayList<>();
    List<TrailEntry> trails = new ArrayList<>();
    List<EventDataStoreEntry> stores = new ArrayList<>();
    for (ResourceDraft draft : resources.values()) {
      bucket(draft).ifPresent(buckets::add);
      key(draft).ifPresent(keys::add);
      if (draft.type.isTrail()) {
        trails.add(new TrailEntry(trail(draft), new InsightSelection(draft.insights, none())));
      } else {
        stores.add(new EventDataStoreEntry(store(draft), selection(draft)));
      }
    }
    return new World(
        WorldKind.CLOSED,
        List.of(Cast.organization(hasServiceLinkedRole)),
        regions,
        buckets,
        keys,
        trails,
        stores,
        quotas,
        ResourceLimits.OF_AWS,
        List.of());
  }

  private Trail trail(ResourceDraft draft) {
    TrailArn arn = (TrailArn) arn(draft);
    Delivery delivery =
        new Delivery(
            Surroundings.bucketName(draft),
            draft.prefix,
            draft.hasKeyOfItsOwn() ? Optional.of(Surroundings.keyArn(arn)) : Optional.empty());
    Trail trail =
        Trail.deliveringTo(delivery.bucketName(), arn).with(draft.eventSelectors).with(delivery);
    return draft.type.ofOrganization() ? trail.asOrganizationTrail() : trail;
  }

  private EventDataStore store(ResourceDraft draft) {
    EventDataStoreArn arn = (EventDataStoreArn) arn(draft);
    EventDataStore store =
        EventDataStore.named(draft.name, arn)
            .with((AdvancedEventSelectors) draft.eventSelectors)
            .with(draft.status);
    store = draft.hasKey ? store.withKmsKeyId(Surroundings.keyArn(arn)) : store;
    return draft.type.ofOrganization() ? store.asOrganizationStore() : store;
  }

  private InsightSelection selection(ResourceDraft draft) {
    return draft.insights.enableSomething()
        ? new InsightSelection(draft.insights, Optional.of(destination()))
        : InsightSelection.NONE;
  }

  private EventDataStoreArn destination() {
    return resources.values().stream()
        .filter(
            draft ->
                draft.eventSelectors instanceof AdvancedEventSelectors logged
                    && logged.logs(EventCategory.INSIGHT))
        .map(draft -> (EventDataStoreArn) arn(draft))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no store logs Insights events"));
  }

  private Optional<Bucket> bucket(ResourceDraft draft) {
    if (!draft.type.isTrail() || draft.bucket.state.equals("missing")) {
      return Optional.empty();
    }
    Policy good = Surroundings.bucketPolicy(draft, arn(draft));
    Policy policy = draft.bucket.state.equals("without a policy") ? Policy.EMPTY : good;
    Bucket bucket =
        new Bucket(
            Surroundings.bucketName(draft),
            draft.bucket.policy.map(text -> policy(text, draft)).orElse(policy));
    return Optional.of(inItsState(bucket, draft));
  }

  private Bucket inItsState(Bucket bucket, ResourceDraft draft) {
    return switch (draft.bucket.state) {
      case "paid by the requester" -> bucket.whoseRequesterPays();
      case "in another Region" -> bucket.in(ANOTHER_REGION);
      case ResourceDraft.WITH_THE_KEY -> bucket.encryptingWith(Surroundings.keyArn(arn(draft)));
      default -> bucket;
    };
  }

  private Optional<KeyEntry> key(ResourceDraft draft) {
    if (!draft.hasKey || draft.key.state.equals("missing")) {
      return Optional.empty();
    }
    return Optional.of(
        Surroundings.key(
            arn(draft), draft.key.state, draft.key.policy.map(text -> policy(text, draft))));
  }

  private Policy policy(String text, ResourceDraft draft) {
    Values values =
        new Values(name -> Optional.ofNullable(resources.get(name)).map(this::arn), caller());
    String filled =
        text.replace("{bucket}", Surroundings.bucketName(draft))
            .replace("{account}", arn(draft).account().value())
            .replace("{organization}", Cast.organization(true).id());
    return new PolicyJson().parse(values.filled(filled));
  }

  private ResourceArn arn(ResourceDraft draft) {
    Region region = draft.homeRegion;
    AccountId owner = draft.account.orElseGet(() -> ownerOf(draft));
    if (draft.type.isTrail()) {
      return new TrailArn(region.partition(), region, owner, new TrailName(draft.name));
    }
    String id = draft.idSuffix.orElseGet(() -> idOf(draft.name));
    return new EventDataStoreArn(region.partition(), region, owner, id);
  }

  private AccountId ownerOf(ResourceDraft draft) {
    if (draft.type.ofOrganization()) {
      return Cast.MANAGEMENT;
    }
    AccountId caller = caller().account();
    return caller.equals(Cast.STRANGER) ? Cast.CALLER : caller;
  }

  private static String idOf(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static Optional<EventDataStoreArn> none() {
    return Optional.empty();
  }
}
