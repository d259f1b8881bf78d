Feature: Reading back what is on
  GetInsightSelectors tells what the last accepted call has left. The page does not describe it.

  @PIS-003 @PIS-010 @chosen @C25
  Rule: What is on for a trail is read back under the members of the answer
    The page does not describe it; real services answer so, and have an error of their own for what is off.

    @id-read-a-trail @needs-insights-state
    Scenario Outline: a trail with <what> on
      Given the trail "AuditTrail"
      And <types> is on for "AuditTrail"
      When GetInsightSelectors is called for "AuditTrail"
      Then the answer holds
        | member            | value               |
        | TrailARN          | {ARN of AuditTrail} |
        | InsightSelectors  | <listed>            |
        | EventDataStoreArn | (absent)            |

      Examples:
        | case      | what       | types                                      | listed                                                                          |
        | call-rate | call-rate  | ApiCallRateInsight                         | [{"InsightType": "ApiCallRateInsight"}]                                         |
        | both      | both types | ApiCallRateInsight and ApiErrorRateInsight | [{"InsightType": "ApiCallRateInsight"}, {"InsightType": "ApiErrorRateInsight"}] |

    @id-read-a-trail-without-insights
    Scenario: a trail with nothing on
      Given the trail "AuditTrail"
      When GetInsightSelectors is called for "AuditTrail"
      Then the call is refused with InsightNotEnabledException
      And nothing has changed

  @PIS-008 @PIS-022 @PIS-031 @chosen @C25 @needs-event-data-stores
  Rule: A store is read back together with its destination
    The destination is what ties the two stores.

    @id-read-a-store @needs-insights-state
    Scenario: a store with call-rate on
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And ApiCallRateInsight is on for "AuditStore"
      When GetInsightSelectors is called for "AuditStore"
      Then the answer holds
        | member              | value                                   |
        | EventDataStoreArn   | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
        | TrailARN            | (absent)                                |

    @id-read-a-store-without-insights
    Scenario: a store with nothing on
      Given the event data store "AuditStore"
      When GetInsightSelectors is called for "AuditStore"
      Then the call is refused with InsightNotEnabledException
      And nothing has changed

    @id-read-the-destination @needs-insights-state
    Scenario: the destination itself
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And ApiCallRateInsight is on for "AuditStore"
      When GetInsightSelectors is called for "InsightsStore"
      Then the call is refused with InsightNotEnabledException
      And nothing has changed
