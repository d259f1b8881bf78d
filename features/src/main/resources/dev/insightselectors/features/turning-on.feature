Feature: Turning Insights on
  A list of types switches Insights on, for a trail or for an event data store that is already there.

  @PIS-003 @PIS-005 @PIS-041 @PIS-095 @documented
  Rule: What the list names is on afterwards

    @id-turn-on-for-a-trail
    Scenario Outline: <what> on a trail
      Given the trail "AuditTrail"
      When <types> is put on "AuditTrail"
      Then "AuditTrail" logs <types>

      Examples:
        | case       | what       | types                                      |
        | call-rate  | call-rate  | ApiCallRateInsight                         |
        | error-rate | error-rate | ApiErrorRateInsight                        |
        | both       | both types | ApiCallRateInsight and ApiErrorRateInsight |

    @id-turn-on-an-unknown-type
    Scenario: a type that does not exist on a trail
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                               |
        | TrailName        | {name of AuditTrail}                |
        | InsightSelectors | [{"InsightType": "ApiCostInsight"}] |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

    @id-turn-on-one-of-two-wrong
    Scenario: one of two types does not exist, and none is switched on
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                                      |
        | TrailName        | {name of AuditTrail}                                                       |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}, {"InsightType": "ApiCostInsight"}] |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

  @PIS-010 @PIS-048 @documented
  Rule: TrailName says which trail is meant

    @id-only-the-named-trail
    Scenario: the named trail, and not its neighbour
      Given the trail "AuditTrail"
      And the trail "OtherTrail"
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight
      And "OtherTrail" logs no Insights

  @PIS-003 @PIS-007 @documented @needs-event-data-stores
  Rule: The source is the store whose Insights are switched on

    @id-turn-on-both-types-for-a-store
    Scenario: both types on an event data store
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight and ApiErrorRateInsight are put on "AuditStore" with the destination "InsightsStore"
      Then "AuditStore" logs ApiCallRateInsight and ApiErrorRateInsight

    @id-the-destination-keeps-none
    Scenario: the destination has no Insights of its own
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then the call is accepted
      And "InsightsStore" logs no Insights

    @id-source-and-destination-swapped
    Scenario: source and destination swapped
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight is put on "InsightsStore" with the destination "AuditStore"
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

  @PIS-006 @PIS-022 @PIS-031 @documented @needs-event-data-stores
  Rule: A store is given by its ARN or by the ID at the end of it

    @id-ways-to-give-a-store
    Scenario Outline: source and destination by <what>
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | <source>                                |
        | InsightsDestination | <destination>                           |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditStore" logs ApiCallRateInsight

      Examples:
        | case             | what             | source                    | destination                  |
        | two-ids          | two IDs          | {ID suffix of AuditStore} | {ID suffix of InsightsStore} |
        | an-arn-and-an-id | an ARN and an ID | {ARN of AuditStore}       | {ID suffix of InsightsStore} |
        | an-id-and-an-arn | an ID and an ARN | {ID suffix of AuditStore} | {ARN of InsightsStore}       |
