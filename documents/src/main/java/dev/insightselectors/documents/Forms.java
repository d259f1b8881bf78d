package dev.insightselectors.documents;

import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.EventSelectors;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.core.policy.Policy;

/** Every form there is; each is named after its definition in the schema. */
final class Forms {
  static final Form<PolicyDocument, Policy> POLICY =
      new Form<>("Policy", PolicyDocument.class, PolicyDocument::toPolicy, PolicyDocument::of);

  static final Form<OrganizationDocument, Organization> ORGANIZATION =
      new Form<>(
          "Organization",
          OrganizationDocument.class,
          OrganizationDocument::toOrganization,
          OrganizationDocument::of);

  static final Form<RegionDocument, RegionFacts> REGION =
      new Form<>("Region", RegionDocument.class, RegionDocument::toFacts, RegionDocument::of);

  static final Form<BucketDocument, Bucket> BUCKET =
      new Form<>("Bucket", BucketDocument.class, BucketDocument::toBucket, BucketDocument::of);

  static final Form<KeyDocument, KeyEntry> KEY =
      new Form<>("Key", KeyDocument.class, KeyDocument::toEntry, KeyDocument::of);

  static final Form<TrailDocument, TrailEntry> TRAIL =
      new Form<>("Trail", TrailDocument.class, TrailDocument::toEntry, TrailDocument::of);

  static final Form<EventDataStoreDocument, EventDataStoreEntry> EVENT_DATA_STORE =
      new Form<>(
          "EventDataStore",
          EventDataStoreDocument.class,
          EventDataStoreDocument::toEntry,
          EventDataStoreDocument::of);

  static final Form<QuotaDocument, Quota> QUOTA =
      new Form<>("Quota", QuotaDocument.class, QuotaDocument::toQuota, QuotaDocument::of);

  static final Form<LimitsDocument, ResourceLimits> LIMITS =
      new Form<>("Limits", LimitsDocument.class, LimitsDocument::toLimits, LimitsDocument::of);

  static final Form<SelectorsDocument, EventSelectors> EVENT_SELECTORS =
      new Form<>(
          "LoggedEvents",
          SelectorsDocument.class,
          SelectorsDocument::toSelectors,
          SelectorsDocument::of);

  static final Form<InsightSelectionDocument, InsightSelection> INSIGHT_SELECTION =
      new Form<>(
          "InsightSelection",
          InsightSelectionDocument.class,
          InsightSelectionDocument::toSelection,
          InsightSelectionDocument::of);

  private Forms() {}
}
