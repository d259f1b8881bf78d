Feature: Parameters that go together
  A call is about one trail, or about a source and, to switch something on, its destination.

  @PIS-024 @PIS-033 @PIS-049 @PIS-102 @documented
  Rule: A trail and the parameters of an event data store exclude each other

    @id-trail-with-store-parameters @needs-event-data-stores
    Scenario Outline: a trail together with <what>
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
        | case                   | what                  | parameter           | selectors                               |
        | a-source               | a source              | EventDataStore      | [{"InsightType": "ApiCallRateInsight"}] |
        | a-destination          | a destination         | InsightsDestination | [{"InsightType": "ApiCallRateInsight"}] |
        | a-source-to-switch-off | a source, to turn off | EventDataStore      | []                                      |

    @id-trail-on-its-own
    Scenario: a trail on its own
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {name of AuditTrail}                    |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditTrail" logs ApiCallRateInsight

  @PIS-049 @PIS-101 @documented
  Rule: All three together are refused under the exact name of the error

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

  @PIS-024 @PIS-049 @chosen @C19
  Rule: A trail name excludes a source that nobody has
    Two things are wrong, and either may be named.

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
        | CloudTrailARNInvalidException        |
        | InvalidInsightSelectorsException     |
      And a refusal has changed nothing

  @PIS-006 @PIS-010 @PIS-102 @chosen @C9
  Rule: A trail or a source is named
    The AWS documentation does not say which error answers a call that names neither.

    @id-neither-trail-nor-source
    Scenario Outline: neither a trail nor a source, with <what>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value       |
        | InsightSelectors | <selectors> |
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | InvalidInsightSelectorsException     |
        | InvalidTrailNameException            |
        | ValidationException                  |
        | ValidationError                      |
        | MissingParameter                     |
        | InvalidParameterCombination          |
      And a refusal has changed nothing

      Examples:
        | case          | what          | selectors                               |
        | a-type        | a type        | [{"InsightType": "ApiCallRateInsight"}] |
        | an-empty-list | an empty list | []                                      |

  @PIS-023 @PIS-032 @PIS-051 @chosen @needs-event-data-stores
  Rule: Turning a store on takes source and destination, and no trail
    The AWS documentation demands both, and does not say which error answers one alone.

    @id-source-without-destination @C35
    Scenario: a source alone
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight and ApiErrorRateInsight are put on "AuditStore"
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | InvalidInsightSelectorsException     |
        | ValidationException                  |
        | ValidationError                      |
        | MissingParameter                     |
        | InvalidParameterCombination          |
      And a refusal has changed nothing

    @id-known-destination-is-not-remembered @C35 @needs-insights-state
    Scenario: a source alone, though its Insights are on
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And ApiCallRateInsight is on for "AuditStore"
      When ApiErrorRateInsight is put on "AuditStore"
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | InvalidInsightSelectorsException     |
        | ValidationException                  |
        | ValidationError                      |
        | MissingParameter                     |
        | InvalidParameterCombination          |
      And a refusal has changed nothing

    @id-destination-without-source @C9
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
        | InvalidInsightSelectorsException     |
        | InvalidTrailNameException            |
        | ValidationException                  |
        | ValidationError                      |
        | MissingParameter                     |
        | InvalidParameterCombination          |
      And a refusal has changed nothing

    @id-store-without-trail @C35
    Scenario: source and destination
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When ApiErrorRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then "AuditStore" logs ApiErrorRateInsight

  @PIS-038 @PIS-155 @documented @needs-event-data-stores @needs-insights-state
  Rule: Turning a store off takes no destination

    @id-off-without-destination
    Scenario: an empty list without a destination
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And ApiCallRateInsight is on for "AuditStore"
      When no type is put on "AuditStore"
      Then the call is accepted
      And "AuditStore" logs no Insights

  @PIS-155 @chosen @needs-event-data-stores @needs-insights-state
  Rule: A destination may be given while a store is turned off
    The AWS documentation asks for no destination here; what becomes of one that is given is open.

    @id-off-with-destination @C30
    Scenario: an empty list with a destination
      Given the event data store "AuditStore" with
        | property | value              |
        | Insights | ApiCallRateInsight |
      And the event data store "InsightsStore" logging Insights events
      When no type is put on "AuditStore" with the destination "InsightsStore"
      Then the call ends in one of
        | outcome                              |
        | accepted                             |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
      And a refusal has changed nothing
      And an acceptance leaves "AuditStore" logging no Insights

    @id-off-with-destination-alone @C9
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
        | InvalidInsightSelectorsException     |
        | InvalidTrailNameException            |
        | ValidationException                  |
        | ValidationError                      |
        | MissingParameter                     |
        | InvalidParameterCombination          |
      And a refusal has changed nothing
