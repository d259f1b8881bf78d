@needs-event-data-stores
Feature: The destination
  The store that receives the Insights events of a source: made for them, and of the same owner.

  @PIS-008 @PIS-031 @PIS-096 @documented
  Rule: A destination logs Insights events

    @id-destination-for-insights
    Scenario: call-rate into a store for Insights events
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then "AuditStore" logs ApiCallRateInsight

    @id-destination-for-something-else
    Scenario Outline: call-rate into a store for <what>
      Given the event data store "AuditStore"
      And the event data store "OtherStore" logging <events>
      When ApiCallRateInsight is put on "AuditStore" with the destination "OtherStore"
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

      Examples:
        | case              | what              | events                           |
        | management-events | management events | read and write management events |

  @PIS-008 @PIS-096 @chosen @C21
  Rule: No store is its own destination
    A store logs management events or Insights events; one that logs both cannot be arranged.

    @id-destination-is-the-source
    Scenario: the source as its own destination
      Given the event data store "AuditStore"
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of AuditStore}                     |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

  @PIS-009 @chosen @C12 @needs-accounts
  Rule: Source and destination have one owner
    The AWS documentation demands it, and does not say which error answers what breaks it.

    @id-destination-of-another-account
    Scenario: a destination of another account
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" with
        | property | value        |
        | account  | 210987654321 |
      And "InsightsStore" has the advanced event selectors
        | selector | field         | operator | values  |
        | 1        | eventCategory | Equals   | Insight |
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterException            |
        | InvalidParameterCombinationException |
        | InvalidInsightSelectorsException     |
        | OperationNotPermittedException       |
        | CloudTrailARNInvalidException        |
        | EventDataStoreNotFoundException      |
        | EventDataStoreARNInvalidException    |
        | AccessDeniedException                |
      And a refusal has changed nothing

    @id-destination-arn-of-another-account
    Scenario: the ARN of a destination, but for the account
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                                                                |
        | EventDataStore      | {ARN of AuditStore}                                                                  |
        | InsightsDestination | arn:aws:cloudtrail:{Region}:210987654321:eventdatastore/{ID suffix of InsightsStore} |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}]                                              |
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterException            |
        | InvalidParameterCombinationException |
        | InvalidInsightSelectorsException     |
        | OperationNotPermittedException       |
        | CloudTrailARNInvalidException        |
        | EventDataStoreNotFoundException      |
        | EventDataStoreARNInvalidException    |
        | AccessDeniedException                |
      And a refusal has changed nothing

    @id-destination-of-the-management-account @needs-organization
    Scenario: a destination of the management account, which its members can see
      Given the event data store "AuditStore"
      And the organization event data store "InsightsStore" logging Insights events
      And the call is made by a member account
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterException            |
        | InvalidParameterCombinationException |
        | InvalidInsightSelectorsException     |
        | OperationNotPermittedException       |
        | CloudTrailARNInvalidException        |
        | EventDataStoreNotFoundException      |
        | EventDataStoreARNInvalidException    |
        | AccessDeniedException                |
      And a refusal has changed nothing

  @PIS-009 @chosen @C49 @needs-accounts
  Rule: The stores of others are no sources
    A caller sees no store of another account.

    @id-source-of-another-account
    Scenario: a source of another account
      Given the event data store "AuditStore" with
        | property | value        |
        | account  | 210987654321 |
      When PutInsightSelectors is called with
        | member           | value               |
        | EventDataStore   | {ARN of AuditStore} |
        | InsightSelectors | []                  |
      Then the call ends in one of
        | outcome                           |
        | InvalidParameterException         |
        | EventDataStoreNotFoundException   |
        | EventDataStoreARNInvalidException |
        | CloudTrailARNInvalidException     |
        | InvalidInsightSelectorsException  |
        | OperationNotPermittedException    |
        | AccessDeniedException             |
      And a refusal has changed nothing

    @id-source-of-the-own-account
    Scenario: a source of the caller
      Given the event data store "AuditStore"
      When PutInsightSelectors is called with
        | member           | value               |
        | EventDataStore   | {ARN of AuditStore} |
        | InsightSelectors | []                  |
      Then the call is accepted
      And "AuditStore" logs no Insights

  @PIS-022 @chosen @C22 @needs-regions
  Rule: A source is in the Region of the call
    A store of another Region is unknown here; the AWS documentation has a home Region for trails alone.

    @id-source-at-home-elsewhere
    Scenario: a source that is there, in another Region
      Given the event data store "AuditStore" with
        | property    | value     |
        | home Region | eu-west-1 |
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                           |
        | InvalidParameterException         |
        | EventDataStoreNotFoundException   |
        | EventDataStoreARNInvalidException |
        | CloudTrailARNInvalidException     |
        | InvalidInsightSelectorsException  |
        | InvalidHomeRegionException        |
      And a refusal has changed nothing

    @id-source-elsewhere-turned-off
    Scenario Outline: a source of another Region, turned off by its <name>
      Given the event data store "AuditStore" with
        | property    | value     |
        | home Region | eu-west-1 |
      When PutInsightSelectors is called with
        | member           | value    |
        | EventDataStore   | <source> |
        | InsightSelectors | []       |
      Then the call ends in one of
        | outcome                           |
        | InvalidParameterException         |
        | EventDataStoreNotFoundException   |
        | EventDataStoreARNInvalidException |
        | CloudTrailARNInvalidException     |
        | InvalidInsightSelectorsException  |
        | InvalidHomeRegionException        |
      And a refusal has changed nothing

      Examples:
        | case   | name | source                    |
        | by-arn | ARN  | {ARN of AuditStore}       |
        | by-id  | ID   | {ID suffix of AuditStore} |

  @PIS-031 @chosen @C40 @needs-regions
  Rule: A destination may have to be in the Region of the call
    The AWS documentation asks for the same account only.

    @id-destination-at-home-elsewhere
    Scenario: a destination that is there, in another Region
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" with
        | property    | value           |
        | home Region | eu-west-1       |
        | events      | Insights events |
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterException            |
        | accepted                             |
        | EventDataStoreNotFoundException      |
        | EventDataStoreARNInvalidException    |
        | CloudTrailARNInvalidException        |
        | InvalidInsightSelectorsException     |
        | InvalidParameterCombinationException |
      And a refusal has changed nothing
      And an acceptance leaves "AuditStore" logging ApiCallRateInsight
