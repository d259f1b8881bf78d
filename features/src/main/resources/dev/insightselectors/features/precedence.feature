Feature: When several things are wrong
  The AWS documentation does not say which error comes first, so any that applies is right.

  @chosen @C19
  Rule: Of two errors that apply, either is right
    The order is ours, and no order is asked of others.

    @id-unknown-trail-and-bad-type
    Scenario: an unknown trail and an unknown type
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                               |
        | TrailName        | no-such-trail-of-ours               |
        | InsightSelectors | [{"InsightType": "ApiCostInsight"}] |
      Then the call ends in one of
        | outcome                          |
        | InvalidInsightSelectorsException |
        | TrailNotFoundException           |
      And a refusal has changed nothing

    @id-bad-name-and-bad-type
    Scenario: a bad name and an unknown type
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                               |
        | TrailName        | Audit--Trail                        |
        | InsightSelectors | [{"InsightType": "ApiCostInsight"}] |
      Then the call ends in one of
        | outcome                          |
        | InvalidInsightSelectorsException |
        | InvalidTrailNameException        |
      And a refusal has changed nothing

    @id-bad-name-beside-a-source
    Scenario: a bad name and an unknown source
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | Audit--Trail                            |
        | EventDataStore   | EXAMPLE-of-nobody                       |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterCombinationException |
        | InvalidTrailNameException            |
        | InvalidParameterException            |
        | EventDataStoreNotFoundException      |
        | EventDataStoreARNInvalidException    |
        | CloudTrailARNInvalidException        |
        | InvalidInsightSelectorsException     |
      And a refusal has changed nothing

    @id-short-source-and-no-destination @needs-event-data-stores
    Scenario: a source too short and no destination
      Given the event data store "AuditStore"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | EventDataStore   | {2 letters}                             |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | InvalidInsightSelectorsException     |
        | ValidationException                  |
        | ValidationError                      |
        | MissingParameter                     |
        | InvalidParameterCombination          |
        | InvalidParameterValue                |
        | CloudTrailARNInvalidException        |
        | EventDataStoreARNInvalidException    |
        | EventDataStoreNotFoundException      |
      And a refusal has changed nothing

    @id-reads-and-no-bucket @needs-buckets
    Scenario: call-rate on a trail that logs reads, and no bucket
      Given the trail "AuditTrail" logging read management events
      And the bucket of "AuditTrail" is missing
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                              |
        | InvalidInsightSelectorsException     |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | OperationNotPermittedException       |
        | S3BucketDoesNotExistException        |
      And a refusal has changed nothing

    @id-no-bucket-and-no-key @needs-buckets @needs-keys
    Scenario: no bucket and a key that cannot be used
      Given the trail "AuditTrail" with
        | property | value |
        | key      | yes   |
      And the bucket of "AuditTrail" is missing
      And the key of "AuditTrail" is Disabled
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                       |
        | S3BucketDoesNotExistException |
        | KmsException                  |
      And a refusal has changed nothing

    @id-member-and-no-role @needs-organization @needs-accounts @needs-service-linked-roles
    Scenario: a member account and no service-linked role
      Given the organization trail "OrgTrail"
      And the management account has no service-linked role
      And the call is made by a member account
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {ARN of OrgTrail}                       |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                               |
        | NotOrganizationMasterAccountException |
        | NoManagementAccountSLRExistsException |
      And a refusal has changed nothing

    @id-no-call-left-for-a-bad-name @needs-quota
    Scenario: no call left and a bad name
      Given 0 calls of PutInsightSelectors are left
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | Audit--Trail                            |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                   |
        | ThrottlingException       |
        | InvalidTrailNameException |
      And a refusal has changed nothing
