@needs-insights-state
Feature: Replacing what is on
  The list is the whole of what is on afterwards; nothing is added to what was on before.

  @PIS-003 @PIS-010 @chosen @C32
  Rule: A new list takes the place of the old one
    The AWS documentation says change or add; as an empty list turns everything off, nothing is added to.

    @id-replace-on-a-trail
    Scenario Outline: a trail where <what>
      Given the trail "AuditTrail"
      And <before> is on for "AuditTrail"
      When <asked> is put on "AuditTrail"
      Then the call is accepted
      And "AuditTrail" logs <asked>

      Examples:
        | case         | what                                        | before                                     | asked                                      |
        | another-type | another type takes the place of the old one | ApiCallRateInsight                         | ApiErrorRateInsight                        |
        | one-of-two   | one of two types stays                      | ApiCallRateInsight and ApiErrorRateInsight | ApiErrorRateInsight                        |
        | two-for-one  | two types take the place of one             | ApiErrorRateInsight                        | ApiCallRateInsight and ApiErrorRateInsight |
        | the-same     | the same type is put again                  | ApiCallRateInsight                         | ApiCallRateInsight                         |

    @id-refused-replacement
    Scenario: a trail where a list that is refused leaves the old one
      Given the trail "AuditTrail"
      And ApiCallRateInsight is on for "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                                           |
        | TrailName        | {name of AuditTrail}                                                            |
        | InsightSelectors | [{"InsightType": "ApiErrorRateInsight"}, {"InsightType": "apiCallRateInsight"}] |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

  @PIS-010 @inferred
  Rule: Other trails keep what they have
    Inferred from PIS-010: a call is about the trail that it names.

    @id-neighbour-keeps-its-types
    Scenario: another trail while all is turned off on this one
      Given the trail "AuditTrail"
      And the trail "OtherTrail"
      And ApiErrorRateInsight is on for "OtherTrail"
      When no type is put on "AuditTrail"
      Then the call is accepted
      And "OtherTrail" logs ApiErrorRateInsight

    @id-neighbour-of-nobodys-trail
    Scenario: another trail while the name is unknown
      Given the trail "OtherTrail"
      And ApiErrorRateInsight is on for "OtherTrail"
      When PutInsightSelectors is called with
        | member           | value                 |
        | TrailName        | no-such-trail-of-ours |
        | InsightSelectors | []                    |
      Then the call is refused with TrailNotFoundException
      And nothing has changed

  @PIS-022 @chosen @C32 @needs-event-data-stores
  Rule: The list of a store is replaced as well

    @id-replace-on-a-store
    Scenario Outline: a store where <what>
      Given the event data store "AuditStore"
      And the trail "AuditTrail"
      And the event data store "InsightsStore" logging Insights events
      And <before> is on for "AuditStore"
      When <asked> is put on "AuditStore" with the destination "InsightsStore"
      Then "AuditStore" logs <asked>

      Examples:
        | case        | what                            | before                                     | asked                                      |
        | one-of-two  | one of two types stays          | ApiCallRateInsight and ApiErrorRateInsight | ApiCallRateInsight                         |
        | two-for-one | two types take the place of one | ApiErrorRateInsight                        | ApiErrorRateInsight and ApiCallRateInsight |

    @id-refused-replacement-on-a-store
    Scenario: a store where a wrong destination leaves the old list
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And ApiCallRateInsight is on for "AuditStore"
      When ApiErrorRateInsight is put on "AuditStore" with the destination "AuditStore"
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

  @PIS-008 @PIS-031 @inferred @needs-event-data-stores
  Rule: A new destination takes the place of the old one
    Inferred from PIS-006, PIS-008 and PIS-064: a source has the destination that the last call gave it.

    @id-replace-the-destination
    Scenario: another store for Insights events as the new destination
      Given the event data store "AuditStore" with
        | property | value              |
        | Insights | ApiCallRateInsight |
      And the event data store "InsightsStore" logging Insights events
      And the event data store "NewInsightsStore" logging Insights events
      When ApiCallRateInsight is put on "AuditStore" with the destination "NewInsightsStore"
      Then the answer holds
        | member              | value                     |
        | EventDataStoreArn   | {ARN of AuditStore}       |
        | InsightsDestination | {ARN of NewInsightsStore} |
      And "AuditStore" logs ApiCallRateInsight

    @id-replace-the-destination-wrongly
    Scenario: a store for management events as the new destination
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And ApiCallRateInsight is on for "AuditStore"
      When ApiCallRateInsight is put on "AuditStore" with the destination "AuditStore"
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed
