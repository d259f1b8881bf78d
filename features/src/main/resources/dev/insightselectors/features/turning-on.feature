Feature: Turning Insights on
  A list of types switches Insights on, for a trail or for an event data store that is already there.

  @PIS-003 @documented
  Rule: What the list names is on afterwards

    @id-turn-on-for-a-trail
    Scenario Outline: <case> on a trail
      Given the trail "AuditTrail"
      When <types> is put on "AuditTrail"
      Then "AuditTrail" logs <types>

      Examples:
        | case       | types                                      |
        | call-rate  | ApiCallRateInsight                         |
        | error-rate | ApiErrorRateInsight                        |
        | both       | ApiCallRateInsight and ApiErrorRateInsight |

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

    @id-no-trail-is-created
    Scenario: a name that belongs to no trail
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | no-such-trail-of-ours                   |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with TrailNotFoundException
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

    @id-a-name-of-no-trail
    Scenario: a name that neither trail has
      Given the trail "AuditTrail"
      And the trail "OtherTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | a-third-trail-of-nobody                 |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with TrailNotFoundException
      And nothing has changed

  @PIS-003 @PIS-007 @documented @needs-event-data-stores
  Rule: The source is the store whose Insights are switched on

    @id-turn-on-for-a-store
    Scenario Outline: <case> on an event data store
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When <types> is put on "AuditStore" with the destination "InsightsStore"
      Then "AuditStore" logs <types>

      Examples:
        | case      | types                                      |
        | call-rate | ApiCallRateInsight                         |
        | both      | ApiCallRateInsight and ApiErrorRateInsight |

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
    Scenario Outline: <case>
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | <source>                                |
        | InsightsDestination | <destination>                           |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditStore" logs ApiCallRateInsight

      Examples:
        | case             | source                    | destination                  |
        | two-arns         | {ARN of AuditStore}       | {ARN of InsightsStore}       |
        | two-ids          | {ID suffix of AuditStore} | {ID suffix of InsightsStore} |
        | an-arn-and-an-id | {ARN of AuditStore}       | {ID suffix of InsightsStore} |
        | an-id-and-an-arn | {ID suffix of AuditStore} | {ARN of InsightsStore}       |

    @id-wrong-store-however-given
    Scenario: a source that logs Insights events
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of InsightsStore}                  |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed
