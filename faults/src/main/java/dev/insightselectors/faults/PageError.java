package dev.insightselectors.faults;

import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.rule.Rule;
import java.util.List;
import java.util.Locale;

/**
 * One of the documented errors.
 *
 * @param name the requirement that is its name
 * @param status the requirement that is its status, the last of those that speak of it
 */
record PageError(Code code, String name, String status) {
  /** In the order of the AWS documentation. */
  static final List<PageError> ALL =
      List.of(
          new PageError(Code.CLOUD_TRAIL_ARN_INVALID, "PIS-078", "PIS-083"),
          new PageError(Code.INSUFFICIENT_ENCRYPTION_POLICY, "PIS-084", "PIS-086"),
          new PageError(Code.INSUFFICIENT_S3_BUCKET_POLICY, "PIS-087", "PIS-089"),
          new PageError(Code.INVALID_HOME_REGION, "PIS-090", "PIS-092"),
          new PageError(Code.INVALID_INSIGHT_SELECTORS, "PIS-093", "PIS-100"),
          new PageError(Code.INVALID_PARAMETER_COMBINATION, "PIS-101", "PIS-103"),
          new PageError(Code.INVALID_PARAMETER, "PIS-104", "PIS-106"),
          new PageError(Code.INVALID_TRAIL_NAME, "PIS-107", "PIS-116"),
          new PageError(Code.KMS, "PIS-117", "PIS-119"),
          new PageError(Code.NO_MANAGEMENT_ACCOUNT_SLR_EXISTS, "PIS-120", "PIS-122"),
          new PageError(Code.NOT_ORGANIZATION_MASTER_ACCOUNT, "PIS-123", "PIS-126"),
          new PageError(Code.OPERATION_NOT_PERMITTED, "PIS-127", "PIS-129"),
          new PageError(Code.S3_BUCKET_DOES_NOT_EXIST, "PIS-130", "PIS-132"),
          new PageError(Code.THROTTLING, "PIS-133", "PIS-135"),
          new PageError(Code.TRAIL_NOT_FOUND, "PIS-136", "PIS-138"),
          new PageError(Code.UNSUPPORTED_OPERATION, "PIS-139", "PIS-141"));

  /** The requirement that says when it is answered, the first behind its name. */
  String when() {
    int number = Integer.parseInt(name.substring("PIS-".length())) + 1;
    return String.format(Locale.ROOT, "PIS-%03d", number);
  }

  /** The one that a rule comes from. */
  static Code of(Rule<?> rule) {
    return ALL.stream()
        .filter(error -> rule.requirements().stream().anyMatch(error::isSpokenOfIn))
        .map(PageError::code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(rule.id() + " comes from no error"));
  }

  private boolean isSpokenOfIn(String requirement) {
    return requirement.compareTo(name) >= 0 && requirement.compareTo(status) <= 0;
  }
}
