Feature: Turning Insights off
  The same operation with nothing in the list: no type stays on.

  @PIS-004 @documented @needs-insights-state
  Rule: An empty list leaves a trail without Insights

    @id-turn-off-a-trail
    Scenario Outline: an empty list while <what> on
      Given the trail "AuditTrail"
      And <types> is on for "AuditTrail"
      When no type is put on "AuditTrail"
      Then the call is accepted
      And "AuditTrail" logs no Insights

      Examples:
        | case      | what           | types                                      |
        | call-rate | call-rate is   | ApiCallRateInsight                         |
        | both      | both types are | ApiCallRateInsight and ApiErrorRateInsight |

    @id-turn-off-what-is-off
    Scenario: an empty list while nothing is on
      Given the trail "AuditTrail"
      When no type is put on "AuditTrail"
      Then the call is accepted
      And "AuditTrail" logs no Insights

    @id-a-list-with-an-empty-object
    Scenario: a list with an empty object in it is no empty list
      Given the trail "AuditTrail"
      And ApiCallRateInsight is on for "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                |
        | TrailName        | {name of AuditTrail} |
        | InsightSelectors | [{}]                 |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

  @PIS-004 @PIS-154 @documented @needs-event-data-stores @needs-insights-state
  Rule: An empty list leaves an event data store without Insights

    @id-turn-off-a-store
    Scenario: an empty list for a store while both types are on
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And ApiCallRateInsight and ApiErrorRateInsight are on for "AuditStore"
      When no type is put on "AuditStore"
      Then the call is accepted
      And "AuditStore" logs no Insights
