package dev.insightselectors.core.model;

import java.util.Arrays;
import java.util.Optional;

/** What Insights watch (PIS-005), and the management events each type is computed from. */
public enum InsightType {
  /** Watches the volume of write management calls (PIS-011, PIS-042). */
  API_CALL_RATE("ApiCallRateInsight") {
    @Override
    public boolean canBeComputedFrom(ManagementEvents logged) {
      return logged.write();
    }
  },
  /** Watches the share of failing management calls, reads or writes (PIS-012, PIS-043). */
  API_ERROR_RATE("ApiErrorRateInsight") {
    @Override
    public boolean canBeComputedFrom(ManagementEvents logged) {
      return logged.any();
    }
  };

  private final String wireName;

  InsightType(String wireName) {
    this.wireName = wireName;
  }

  /** The type that the AWS documentation calls by this name; letter case counts. */
  public static Optional<InsightType> named(String name) {
    return Arrays.stream(values()).filter(type -> type.wireName.equals(name)).findFirst();
  }

  public String wireName() {
    return wireName;
  }

  /** Whether a resource that logs these events can have Insights of this type. */
  public abstract boolean canBeComputedFrom(ManagementEvents logged);
}
