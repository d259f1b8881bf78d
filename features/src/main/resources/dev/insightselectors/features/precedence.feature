Feature: When several things are wrong
  The page does not say which error comes first, so any that applies is right.

  @PIS-109 @PIS-094 @chosen
  Rule: A bad name and a bad type
    Choice C19: here the type comes first.

    @id-bad-name-and-bad-type
    Scenario: both are wrong
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

    @id-bad-name-and-good-type
    Scenario: the name is wrong
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | Audit--Trail                            |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidTrailNameException
      And nothing has changed

    @id-good-name-and-good-type
    Scenario: nothing is wrong
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {name of AuditTrail}                    |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditTrail" logs ApiCallRateInsight

  @PIS-137 @PIS-094 @chosen
  Rule: An unknown trail and a bad type
    Choice C19: what the request holds comes before what it names.

    @id-unknown-trail-and-bad-type
    Scenario: both are wrong
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

    @id-known-trail-and-good-type
    Scenario: neither is wrong
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {name of AuditTrail}                    |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditTrail" logs ApiCallRateInsight

  @PIS-102 @PIS-108 @chosen
  Rule: A bad name beside a source
    Choices C19 and C5: the combination comes before the name, and before the store that nobody has.

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
        | InvalidInsightSelectorsException     |
      And a refusal has changed nothing

    @id-good-name-beside-no-source
    Scenario: a good name and no source
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {name of AuditTrail}                    |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditTrail" logs ApiCallRateInsight

  @PIS-105 @PIS-023 @chosen @needs-event-data-stores
  Rule: A source too short and no destination
    Choice C19.

    @id-short-source-and-no-destination
    Scenario: both are wrong
      Given the event data store "AuditStore"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | EventDataStore   | {2 letters}                             |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
      And a refusal has changed nothing

    @id-source-and-destination-as-they-are
    Scenario: neither is wrong
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then "AuditStore" logs ApiCallRateInsight

  @PIS-011 @PIS-131 @chosen @needs-buckets
  Rule: Too few events and no bucket
    Choices C19 and C11: what is logged comes before where it goes.

    @id-reads-and-no-bucket
    Scenario: both are wrong
      Given the trail "AuditTrail" logging read management events
      And the bucket of "AuditTrail" is missing
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                              |
        | InvalidInsightSelectorsException     |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | S3BucketDoesNotExistException        |
      And a refusal has changed nothing

    @id-writes-and-a-bucket
    Scenario: neither is wrong
      Given the trail "AuditTrail" logging write management events
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight

  @PIS-131 @PIS-118 @chosen @needs-buckets @needs-keys
  Rule: No bucket and a key that cannot be used
    Choice C19: the bucket comes first.

    @id-no-bucket-and-no-key
    Scenario: both are wrong
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

    @id-a-bucket-and-a-key
    Scenario: neither is wrong
      Given the trail "AuditTrail" with
        | property | value |
        | key      | yes   |
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight

  @PIS-091 @PIS-131 @chosen @needs-buckets @needs-regions
  Rule: Away from home and no bucket
    Choices C19 and C3: where comes before what.

    @id-away-and-no-bucket
    Scenario: both are wrong
      Given the trail "AuditTrail" with
        | property    | value     |
        | home Region | eu-west-1 |
      And the bucket of "AuditTrail" is missing
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {ARN of AuditTrail}                     |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                       |
        | InvalidHomeRegionException    |
        | CloudTrailARNInvalidException |
        | S3BucketDoesNotExistException |
      And a refusal has changed nothing

    @id-at-home-and-a-bucket
    Scenario: neither is wrong
      Given the trail "AuditTrail" with
        | property    | value     |
        | home Region | us-east-2 |
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {ARN of AuditTrail}                     |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditTrail" logs ApiCallRateInsight

  @PIS-124 @PIS-121 @chosen @needs-organization @needs-accounts @needs-service-linked-roles
  Rule: A member account and no service-linked role
    Choices C19 and C14: who calls comes first.

    @id-member-and-no-role
    Scenario: both are wrong
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
        | TrailNotFoundException                |
        | OperationNotPermittedException        |
      And a refusal has changed nothing

    @id-management-account-and-a-role
    Scenario: neither is wrong
      Given the organization trail "OrgTrail"
      And the call is made by the management account
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {ARN of OrgTrail}                       |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then "OrgTrail" logs ApiCallRateInsight
