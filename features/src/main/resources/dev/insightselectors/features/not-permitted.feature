@needs-event-data-stores @needs-pending-deletion
Feature: What is not permitted as things stand
  A store that waits to be deleted takes no part in Insights.

  @PIS-127 @PIS-128 @chosen @C13
  Rule: A source that is pending deletion is not changed
    The AWS documentation does not say what is not permitted; others name the store.

    @id-source-pending-deletion
    Scenario: a source pending deletion
      Given the event data store "AuditStore" with
        | property | value            |
        | status   | PENDING_DELETION |
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then the call ends in one of
        | outcome                          |
        | OperationNotPermittedException   |
        | accepted                         |
        | InvalidParameterException        |
        | InvalidInsightSelectorsException |
        | EventDataStoreNotFoundException  |
        | InactiveEventDataStoreException  |
      And a refusal has changed nothing

    @id-source-pending-deletion-turned-off
    Scenario: an empty list for a source pending deletion
      Given the event data store "AuditStore" with
        | property | value            |
        | status   | PENDING_DELETION |
      When no type is put on "AuditStore"
      Then the call ends in one of
        | outcome                          |
        | OperationNotPermittedException   |
        | accepted                         |
        | InvalidParameterException        |
        | InvalidInsightSelectorsException |
        | EventDataStoreNotFoundException  |
        | InactiveEventDataStoreException  |
      And a refusal has changed nothing

    @id-source-enabled
    Scenario: a source that is enabled
      Given the event data store "AuditStore" with
        | property | value   |
        | status   | ENABLED |
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then "AuditStore" logs ApiCallRateInsight

  @PIS-127 @PIS-128 @chosen @C13
  Rule: A destination that is pending deletion receives nothing

    @id-destination-pending-deletion
    Scenario: a destination pending deletion
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" with
        | property | value            |
        | status   | PENDING_DELETION |
      And "InsightsStore" has the advanced event selectors
        | selector | field         | operator | values  |
        | 1        | eventCategory | Equals   | Insight |
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then the call ends in one of
        | outcome                          |
        | OperationNotPermittedException   |
        | accepted                         |
        | InvalidParameterException        |
        | InvalidInsightSelectorsException |
        | EventDataStoreNotFoundException  |
        | InactiveEventDataStoreException  |
      And a refusal has changed nothing

    @id-destination-enabled
    Scenario: a destination that is enabled
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" with
        | property | value   |
        | status   | ENABLED |
      And "InsightsStore" has the advanced event selectors
        | selector | field         | operator | values  |
        | 1        | eventCategory | Equals   | Insight |
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then "AuditStore" logs ApiCallRateInsight
