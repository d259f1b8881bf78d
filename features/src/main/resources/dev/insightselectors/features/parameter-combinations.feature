Feature: Parameters that go together
  A call is about one trail, or about a source and, to switch something on, its destination.

  @PIS-024 @PIS-029 @PIS-033 @PIS-038 @PIS-049 @PIS-051 @PIS-101 @PIS-102 @documented
  Rule: A trail and the parameters of an event data store exclude each other

    @id-trail-with-store-parameters @needs-event-data-stores
    Scenario Outline: a trail together with <case>
      Given the trail "AuditTrail"
      And the event data store "AuditStore"
      When PutInsightSelectors is called with
        | member           | value                |
        | TrailName        | {name of AuditTrail} |
        | <parameter>      | {ARN of AuditStore}  |
        | InsightSelectors | <selectors>          |
      Then the call is refused with InvalidParameterCombinationException
      And nothing has changed

      Examples:
        | case                   | parameter           | selectors                               |
        | a-source               | EventDataStore      | [{"InsightType": "ApiCallRateInsight"}] |
        | a-destination          | InsightsDestination | [{"InsightType": "ApiCallRateInsight"}] |
        | a-source-to-switch-off | EventDataStore      | []                                      |

    @id-trail-with-both-store-parameters @needs-event-data-stores
    Scenario: a trail together with source and destination
      Given the trail "AuditTrail"
      And the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | TrailName           | {name of AuditTrail}                    |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidParameterCombinationException
      And nothing has changed

    @id-trail-on-its-own
    Scenario: a trail on its own
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {name of AuditTrail}                    |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditTrail" logs ApiCallRateInsight

    @id-store-without-trail @needs-event-data-stores
    Scenario: a store alone
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When ApiErrorRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then "AuditStore" logs ApiErrorRateInsight

  @PIS-024 @PIS-049 @chosen
  Rule: A trail name excludes a source that nobody has
    Choice C19: two things are wrong, and either may be named.

    @id-trail-with-unknown-store
    Scenario: a trail together with a store that does not exist
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {name of AuditTrail}                    |
        | EventDataStore   | EXAMPLE-no-such-store                   |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | EventDataStoreNotFoundException      |
        | EventDataStoreARNInvalidException    |
        | InvalidInsightSelectorsException     |
      And a refusal has changed nothing

    @id-trail-without-unknown-store
    Scenario: a trail without that store
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {name of AuditTrail}                    |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditTrail" logs ApiCallRateInsight

  @PIS-006 @PIS-010 @PIS-102 @chosen
  Rule: A trail or a source is named
    Choice C9: the page does not say which error answers a call that names neither.

    @id-neither-trail-nor-source
    Scenario Outline: neither of them, with <case>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value       |
        | InsightSelectors | <selectors> |
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
      And a refusal has changed nothing

      Examples:
        | case          | selectors                               |
        | a-type        | [{"InsightType": "ApiCallRateInsight"}] |
        | an-empty-list | []                                      |

    @id-one-of-them
    Scenario: a trail
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {name of AuditTrail}                    |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditTrail" logs ApiCallRateInsight

  @PIS-023 @PIS-032 @chosen @needs-event-data-stores
  Rule: Switching a store on takes source and destination
    Choice C9: the page demands both, and does not say which error answers one alone.

    @id-source-without-destination
    Scenario: a source alone
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight and ApiErrorRateInsight are put on "AuditStore"
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
      And a refusal has changed nothing

    @id-known-destination-is-not-remembered @needs-insights-state
    Scenario: a source alone, though its Insights are on
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And ApiCallRateInsight is on for "AuditStore"
      When ApiErrorRateInsight is put on "AuditStore"
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
      And a refusal has changed nothing

    @id-destination-without-source
    Scenario: a destination alone
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
      And a refusal has changed nothing

    @id-source-with-destination
    Scenario: source and destination
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditStore" logs ApiCallRateInsight

  @PIS-155 @chosen @needs-event-data-stores @needs-insights-state
  Rule: Switching a store off takes no destination
    Choice C30: a destination given all the same is ignored.

    @id-off-without-destination
    Scenario: an empty list without a destination
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And ApiCallRateInsight is on for "AuditStore"
      When no type is put on "AuditStore"
      Then the call is accepted
      And "AuditStore" logs no Insights

    @id-off-with-destination
    Scenario: an empty list with a destination
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And ApiCallRateInsight is on for "AuditStore"
      When no type is put on "AuditStore" with the destination "InsightsStore"
      Then the call is accepted
      And "AuditStore" logs no Insights

    @id-off-with-destination-alone
    Scenario: an empty list with a destination and no source
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And ApiCallRateInsight is on for "AuditStore"
      When PutInsightSelectors is called with
        | member              | value                  |
        | InsightsDestination | {ARN of InsightsStore} |
        | InsightSelectors    | []                     |
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
      And a refusal has changed nothing
