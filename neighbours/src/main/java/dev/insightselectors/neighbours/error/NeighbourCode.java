package dev.insightselectors.neighbours.error;

import dev.insightselectors.core.error.ErrorName;
import java.util.Arrays;
import java.util.Optional;

/** The names of the errors that only the neighbouring operations refuse with. */
public enum NeighbourCode implements ErrorName {
  MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED("MaximumNumberOfTrailsExceededException"),
  TRAIL_ALREADY_EXISTS("TrailAlreadyExistsException"),
  INVALID_S3_BUCKET_NAME("InvalidS3BucketNameException"),
  INVALID_S3_PREFIX("InvalidS3PrefixException"),
  INVALID_SNS_TOPIC_NAME("InvalidSnsTopicNameException"),
  INVALID_CLOUD_WATCH_LOGS_LOG_GROUP_ARN("InvalidCloudWatchLogsLogGroupArnException"),
  INVALID_CLOUD_WATCH_LOGS_ROLE_ARN("InvalidCloudWatchLogsRoleArnException"),
  INVALID_KMS_KEY_ID("InvalidKmsKeyIdException"),
  KMS_KEY_NOT_FOUND("KmsKeyNotFoundException"),
  ORGANIZATIONS_NOT_IN_USE("OrganizationsNotInUseException"),
  INVALID_EVENT_SELECTORS("InvalidEventSelectorsException"),
  EVENT_DATA_STORE_ALREADY_EXISTS("EventDataStoreAlreadyExistsException"),
  EVENT_DATA_STORE_ARN_INVALID("EventDataStoreARNInvalidException"),
  EVENT_DATA_STORE_MAX_LIMIT_EXCEEDED("EventDataStoreMaxLimitExceededException"),
  EVENT_DATA_STORE_NOT_FOUND("EventDataStoreNotFoundException"),
  EVENT_DATA_STORE_TERMINATION_PROTECTED("EventDataStoreTerminationProtectedException"),
  INACTIVE_EVENT_DATA_STORE("InactiveEventDataStoreException"),
  INVALID_EVENT_DATA_STORE_CATEGORY("InvalidEventDataStoreCategoryException"),
  INVALID_EVENT_DATA_STORE_STATUS("InvalidEventDataStoreStatusException"),
  INVALID_TAG_PARAMETER("InvalidTagParameterException"),
  TAGS_LIMIT_EXCEEDED("TagsLimitExceededException"),
  RESOURCE_NOT_FOUND("ResourceNotFoundException"),
  RESOURCE_TYPE_NOT_SUPPORTED("ResourceTypeNotSupportedException"),
  INVALID_MAX_RESULTS("InvalidMaxResultsException"),
  INVALID_NEXT_TOKEN("InvalidNextTokenException"),
  INVALID_TOKEN("InvalidTokenException");

  private final String wireName;

  NeighbourCode(String wireName) {
    this.wireName = wireName;
  }

  /** The code of that name, if it is one of these. */
  public static Optional<NeighbourCode> named(String wireName) {
    return Arrays.stream(values()).filter(code -> code.wireName.equals(wireName)).findFirst();
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
