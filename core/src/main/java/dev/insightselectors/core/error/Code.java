package dev.insightselectors.core.error;

import java.util.Arrays;
import java.util.Optional;

/**
 * The names of the errors that PutInsightSelectors and GetInsightSelectors refuse with. The first
 * sixteen are the page's, in its order; the last one is GetInsightSelectors' own.
 */
public enum Code implements ErrorName {
  CLOUD_TRAIL_ARN_INVALID("CloudTrailARNInvalidException"),
  INSUFFICIENT_ENCRYPTION_POLICY("InsufficientEncryptionPolicyException"),
  INSUFFICIENT_S3_BUCKET_POLICY("InsufficientS3BucketPolicyException"),
  INVALID_HOME_REGION("InvalidHomeRegionException"),
  INVALID_INSIGHT_SELECTORS("InvalidInsightSelectorsException"),
  INVALID_PARAMETER_COMBINATION("InvalidParameterCombinationException"),
  INVALID_PARAMETER("InvalidParameterException"),
  INVALID_TRAIL_NAME("InvalidTrailNameException"),
  KMS("KmsException"),
  NO_MANAGEMENT_ACCOUNT_SLR_EXISTS("NoManagementAccountSLRExistsException"),
  NOT_ORGANIZATION_MASTER_ACCOUNT("NotOrganizationMasterAccountException"),
  OPERATION_NOT_PERMITTED("OperationNotPermittedException"),
  S3_BUCKET_DOES_NOT_EXIST("S3BucketDoesNotExistException"),
  THROTTLING("ThrottlingException"),
  TRAIL_NOT_FOUND("TrailNotFoundException"),
  UNSUPPORTED_OPERATION("UnsupportedOperationException"),

  INSIGHT_NOT_ENABLED("InsightNotEnabledException");

  private final String wireName;

  Code(String wireName) {
    this.wireName = wireName;
  }

  /** The code of that name, if it is one of these. */
  public static Optional<Code> named(String wireName) {
    return Arrays.stream(values()).filter(code -> code.wireName.equals(wireName)).findFirst();
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
