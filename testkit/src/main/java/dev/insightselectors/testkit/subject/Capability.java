package dev.insightselectors.testkit.subject;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a scenario may need of a subject; the glossary says what each means. */
public enum Capability {
  WIRE,
  EVENT_DATA_STORES,
  INSIGHTS_STATE,
  REGIONS,
  ACCOUNTS,
  BUCKETS,
  KEYS,
  ORGANIZATION,
  SERVICE_LINKED_ROLES,
  QUOTA,
  FEATURE_SUPPORT,
  PENDING_DELETION,
  CHOSEN_IDS,
  NEIGHBOURS;

  private static final String TAG = "@needs-";

  /** The capability that a tag asks for; empty for a tag of another family. */
  public static Optional<Capability> ofTag(String tag) {
    return Arrays.stream(values()).filter(one -> one.tag().equals(tag)).findFirst();
  }

  public String tag() {
    return TAG + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
