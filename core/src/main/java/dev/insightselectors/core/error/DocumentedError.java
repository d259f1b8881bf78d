package dev.insightselectors.core.error;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.TrailArn;
import java.util.Optional;

/**
 * The sixteen errors of the AWS documentation, in its order (PIS-078 to PIS-141), each with its
 * facts.
 */
public sealed interface DocumentedError extends Refusal {

  /** PIS-078. */
  record CloudTrailArnInvalid(String reason) implements DocumentedError {
    @Override
    public Code code() {
      return Code.CLOUD_TRAIL_ARN_INVALID;
    }

    @Override
    public String message() {
      return reason + ".";
    }
  }

  /**
   * PIS-084, in the words of AWS where there is a bucket; {@code reason} says what CloudTrail may
   * not do with the key, and why.
   */
  record InsufficientEncryptionPolicy(Optional<String> bucket, String key, String reason)
      implements DocumentedError {
    @Override
    public Code code() {
      return Code.INSUFFICIENT_ENCRYPTION_POLICY;
    }

    @Override
    public String message() {
      return "Insufficient permissions to access %sKMS key %s. %s."
          .formatted(bucket.map(name -> "S3 bucket " + name + " or ").orElse(""), key, reason);
    }
  }

  /**
   * PIS-087, in the words of AWS; {@code withheld} is what CloudTrail may not do with the bucket,
   * and why.
   */
  record InsufficientS3BucketPolicy(String bucket, String withheld) implements DocumentedError {
    @Override
    public Code code() {
      return Code.INSUFFICIENT_S3_BUCKET_POLICY;
    }

    @Override
    public String message() {
      return "Incorrect S3 bucket policy is detected for bucket: %s (it does not let CloudTrail call %s)."
          .formatted(bucket, withheld);
    }
  }

  /** PIS-090. */
  record InvalidHomeRegion(TrailArn trail, Region calledIn) implements DocumentedError {
    @Override
    public Code code() {
      return Code.INVALID_HOME_REGION;
    }

    @Override
    public String message() {
      return "The trail %s was created in %s and cannot be changed from %s."
          .formatted(trail, trail.region(), calledIn);
    }
  }

  /** PIS-093. */
  record InvalidInsightSelectors(String reason) implements DocumentedError {
    @Override
    public Code code() {
      return Code.INVALID_INSIGHT_SELECTORS;
    }

    @Override
    public String message() {
      return reason + ".";
    }
  }

  /** PIS-101. */
  record InvalidParameterCombination(String reason) implements DocumentedError {
    @Override
    public Code code() {
      return Code.INVALID_PARAMETER_COMBINATION;
    }

    @Override
    public String message() {
      return reason + ".";
    }
  }

  /** PIS-104. */
  record InvalidParameter(String parameter, String reason) implements DocumentedError {
    @Override
    public Code code() {
      return Code.INVALID_PARAMETER;
    }

    @Override
    public String message() {
      return parameter + " " + reason + ".";
    }
  }

  /** PIS-107. */
  record InvalidTrailName(String reason) implements DocumentedError {
    @Override
    public Code code() {
      return Code.INVALID_TRAIL_NAME;
    }

    @Override
    public String message() {
      return reason + ".";
    }
  }

  /** PIS-117. */
  record Kms(String key, String problem) implements DocumentedError {
    @Override
    public Code code() {
      return Code.KMS;
    }

    @Override
    public String message() {
      return "The KMS key " + key + " " + problem + ".";
    }
  }

  /** PIS-120. */
  record NoManagementAccountSlrExists(AccountId managementAccount) implements DocumentedError {
    @Override
    public Code code() {
      return Code.NO_MANAGEMENT_ACCOUNT_SLR_EXISTS;
    }

    @Override
    public String message() {
      return "The management account %s has no service-linked role for CloudTrail."
          .formatted(managementAccount);
    }
  }

  /** PIS-123. */
  record NotOrganizationMasterAccount(AccountId caller, String resource)
      implements DocumentedError {
    @Override
    public Code code() {
      return Code.NOT_ORGANIZATION_MASTER_ACCOUNT;
    }

    @Override
    public String message() {
      return "The account %s is not the management account of the organization that %s belongs to."
          .formatted(caller, resource);
    }
  }

  /** PIS-127. */
  record OperationNotPermitted(String resource, String reason) implements DocumentedError {
    @Override
    public Code code() {
      return Code.OPERATION_NOT_PERMITTED;
    }

    @Override
    public String message() {
      return resource + " " + reason + ".";
    }
  }

  /** PIS-130. */
  record S3BucketDoesNotExist(String bucket) implements DocumentedError {
    @Override
    public Code code() {
      return Code.S3_BUCKET_DOES_NOT_EXIST;
    }

    @Override
    public String message() {
      return "There is no bucket " + bucket + ".";
    }
  }

  /** PIS-133. */
  record Throttling(String operation) implements DocumentedError {
    @Override
    public Code code() {
      return Code.THROTTLING;
    }

    @Override
    public String message() {
      return "The rate of " + operation + " calls is over the limit of the account.";
    }
  }

  /** PIS-136. */
  record TrailNotFound(String trail, AccountId user) implements DocumentedError {
    @Override
    public Code code() {
      return Code.TRAIL_NOT_FOUND;
    }

    @Override
    public String message() {
      return "Unknown trail: " + trail + " for the user: " + user;
    }
  }

  /** PIS-139. */
  record UnsupportedOperation(String operation, Region region) implements DocumentedError {
    @Override
    public Code code() {
      return Code.UNSUPPORTED_OPERATION;
    }

    @Override
    public String message() {
      return operation + " is not supported in " + region + ".";
    }
  }
}
