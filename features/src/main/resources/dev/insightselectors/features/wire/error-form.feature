@needs-wire
Feature: The form of an error
  A refused call is answered with status 400 and an object that names the error.

  @PIS-083 @documented
  Rule: CloudTrailARNInvalidException has status 400

    @id-status-of-cloudtrail-arn-invalid
    Scenario: a trail by an ARN without a name
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                        |
        | TrailName        | arn:aws:cloudtrail:{Region}:{account}:trail/ |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}]      |
      Then the message is answered with
        | part   | value |
        | status | 400   |
      And nothing has changed

  @PIS-086 @chosen @C46 @C18 @needs-keys
  Rule: InsufficientEncryptionPolicyException has status 400
    The other error of the same circumstance has that status too.

    @id-status-of-insufficient-encryption-policy
    Scenario: a key whose policy allows decryption
      Given the trail "AuditTrail" with
        | property | value |
        | key      | yes   |
      And the key of "AuditTrail" has the policy
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": {"AWS": "arn:aws:iam::{account}:root"},
              "Action": "kms:*",
              "Resource": "*"
            },
            {
              "Effect": "Allow",
              "Principal": {"Service": "cloudtrail.amazonaws.com"},
              "Action": "kms:Decrypt",
              "Resource": "*"
            }
          ]
        }
        """
      When ApiCallRateInsight is put on "AuditTrail"
      Then the message is answered with
        | part   | value |
        | status | 400   |
      And nothing has changed

  @PIS-089 @documented @needs-buckets
  Rule: InsufficientS3BucketPolicyException has status 400

    @id-status-of-insufficient-s3-bucket-policy
    Scenario: a bucket without a policy
      Given the trail "AuditTrail"
      And the bucket of "AuditTrail" is without a policy
      When ApiCallRateInsight is put on "AuditTrail"
      Then the message is answered with
        | part   | value |
        | status | 400   |
      And nothing has changed

  @PIS-092 @chosen @C3 @needs-regions
  Rule: InvalidHomeRegionException has status 400
    The other error has that status too.

    @id-status-of-invalid-home-region
    Scenario: a trail of another Region
      Given the trail "AuditTrail" with
        | property    | value     |
        | home Region | eu-west-1 |
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {ARN of AuditTrail}                     |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the message is answered with
        | part   | value |
        | status | 400   |
      And nothing has changed

  @PIS-100 @documented
  Rule: InvalidInsightSelectorsException has status 400

    @id-status-of-invalid-insight-selectors
    Scenario: a type that does not exist
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                               |
        | TrailName        | {name of AuditTrail}                |
        | InsightSelectors | [{"InsightType": "ApiCostInsight"}] |
      Then the message is answered with
        | part   | value |
        | status | 400   |
      And nothing has changed

  @PIS-103 @documented @needs-event-data-stores
  Rule: InvalidParameterCombinationException has status 400

    @id-status-of-invalid-parameter-combination
    Scenario: a trail and a store
      Given the trail "AuditTrail"
      And the event data store "AuditStore"
      When PutInsightSelectors is called with
        | member           | value                |
        | TrailName        | {name of AuditTrail} |
        | EventDataStore   | {ARN of AuditStore}  |
        | InsightSelectors | []                   |
      Then the message is answered with
        | part   | value |
        | status | 400   |
      And nothing has changed

  @PIS-106 @chosen @C33 @needs-event-data-stores
  Rule: InvalidParameterException has status 400
    The other errors have that status too.

    @id-status-of-invalid-parameter
    Scenario: a source of two characters
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {2 letters}                             |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the message is answered with
        | part   | value |
        | status | 400   |
      And nothing has changed

  @PIS-116 @documented
  Rule: InvalidTrailNameException has status 400

    @id-status-of-invalid-trail-name
    Scenario: a name with two dashes in a row
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | my--namespace                           |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the message is answered with
        | part   | value |
        | status | 400   |
      And nothing has changed

  @PIS-119 @documented @needs-keys
  Rule: KmsException has status 400

    @id-status-of-kms
    Scenario: a key that is disabled
      Given the trail "AuditTrail" with
        | property | value |
        | key      | yes   |
      And the key of "AuditTrail" is Disabled
      When ApiCallRateInsight is put on "AuditTrail"
      Then the message is answered with
        | part   | value |
        | status | 400   |
      And nothing has changed

  @PIS-122 @documented @needs-organization @needs-service-linked-roles
  Rule: NoManagementAccountSLRExistsException has status 400

    @id-status-of-no-management-account-slr-exists
    Scenario: a trail of the organization without the role
      Given the organization trail "OrgTrail"
      And the management account has no service-linked role
      When ApiCallRateInsight is put on "OrgTrail"
      Then the message is answered with
        | part   | value |
        | status | 400   |
      And nothing has changed

  @PIS-126 @documented @needs-organization @needs-accounts
  Rule: NotOrganizationMasterAccountException has status 400

    @id-status-of-not-organization-master-account
    Scenario: a member account and the organization's trail
      Given the organization trail "OrgTrail"
      And the call is made by a member account
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {ARN of OrgTrail}                       |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the message is answered with
        | part   | value |
        | status | 400   |
      And nothing has changed

  @PIS-129 @chosen @C13 @needs-event-data-stores @needs-pending-deletion
  Rule: OperationNotPermittedException has status 400
    The other errors have that status too, and no call is known that has to end in one.

    @id-status-of-operation-not-permitted
    Scenario: a store that is pending deletion
      Given the event data store "AuditStore" with
        | property | value            |
        | status   | PENDING_DELETION |
      When no type is put on "AuditStore"
      Then the message is answered with
        | part                | value |
        | status of a refusal | 400   |
      And a refusal has changed nothing

  @PIS-132 @documented @needs-buckets
  Rule: S3BucketDoesNotExistException has status 400

    @id-status-of-s3-bucket-does-not-exist
    Scenario: a bucket that is missing
      Given the trail "AuditTrail"
      And the bucket of "AuditTrail" is missing
      When ApiCallRateInsight is put on "AuditTrail"
      Then the message is answered with
        | part   | value |
        | status | 400   |
      And nothing has changed

  @PIS-135 @documented @needs-quota
  Rule: ThrottlingException has status 400

    @id-status-of-throttling
    Scenario: no call left
      Given the trail "AuditTrail"
      And 0 calls of PutInsightSelectors are left
      When ApiCallRateInsight is put on "AuditTrail"
      Then the message is answered with
        | part   | value |
        | status | 400   |
      And nothing has changed

  @PIS-138 @documented
  Rule: TrailNotFoundException has status 400

    @id-status-of-trail-not-found
    Scenario: a name that no trail has
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | no-such-trail-of-ours                   |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the message is answered with
        | part   | value |
        | status | 400   |
      And nothing has changed

  @PIS-141 @documented @needs-feature-support
  Rule: UnsupportedOperationException has status 400

    @id-status-of-unsupported-operation
    Scenario: where Insights are not offered
      Given the trail "AuditTrail"
      And Insights are not offered in "us-east-2"
      When ApiCallRateInsight is put on "AuditTrail"
      Then the message is answered with
        | part   | value |
        | status | 400   |
      And nothing has changed

  @PIS-078 @PIS-107 @PIS-136 @chosen @C27
  Rule: An error is a JSON object in which clients find its name
    The AWS documentation names the errors only; the form is that of recorded answers.

    @id-form-of-an-error
    Scenario Outline: the form of <error>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | <name>                                  |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the message is answered with
        | part         | value   |
        | error        | <error> |
        | content type | of JSON |
      And nothing has changed

      Examples:
        | case         | name                                         | error                         |
        | bad-arn      | arn:aws:cloudtrail:{Region}:{account}:trail/ | CloudTrailARNInvalidException |
        | bad-name     | my--namespace                                | InvalidTrailNameException     |
        | unknown-name | no-such-trail-of-ours                        | TrailNotFoundException        |
