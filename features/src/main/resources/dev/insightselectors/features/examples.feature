Feature: The examples of the page
  Four requests are printed; two cannot be sent as they stand.

  @PIS-144 @documented
  Rule: Both types on SampleTrail in one call

    @id-example-both-types-on-a-trail
    Scenario: SampleTrail, both types
      Given the trail "SampleTrail"
      When PutInsightSelectors is called with
        | member           | value                                                                          |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"},{"InsightType": "ApiErrorRateInsight"}] |
        | TrailName        | {name of SampleTrail}                                                          |
      Then "SampleTrail" logs ApiCallRateInsight and ApiErrorRateInsight

    @id-example-trail-of-nobody
    Scenario: no SampleTrail, both types
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                                          |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"},{"InsightType": "ApiErrorRateInsight"}] |
        | TrailName        | NoSampleTrailOfOurs                                                            |
      Then the call is refused with TrailNotFoundException
      And nothing has changed

  @PIS-145 @chosen
  Rule: The first example counts with an array and with TrailName
    Choice C7, and C9 for the member TrailARN: as printed, two things are wrong, and either may be named.

    @id-example-one-as-printed
    Scenario: a list in quotes and TrailARN
      Given the trail "SampleTrail"
      When PutInsightSelectors is called with
        | member           | value                                                                                    |
        | InsightSelectors | "[{\"InsightType\": \"ApiCallRateInsight\"},{\"InsightType\": \"ApiErrorRateInsight\"}]" |
        | TrailARN         | {ARN of SampleTrail}                                                                     |
      Then the call ends in one of
        | outcome                              |
        | InvalidInsightSelectorsException     |
        | SerializationException               |
        | InvalidParameterException            |
        | InvalidParameterCombinationException |
      And a refusal has changed nothing

    @id-example-one-as-it-counts
    Scenario: an array and TrailName
      Given the trail "SampleTrail"
      When PutInsightSelectors is called with
        | member           | value                                                                          |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"},{"InsightType": "ApiErrorRateInsight"}] |
        | TrailName        | {ARN of SampleTrail}                                                           |
      Then "SampleTrail" logs ApiCallRateInsight and ApiErrorRateInsight

  @PIS-147 @documented @needs-insights-state
  Rule: SampleTrail turned off in one call

    @id-example-trail-turned-off
    Scenario: SampleTrail, an empty list
      Given the trail "SampleTrail"
      And ApiCallRateInsight and ApiErrorRateInsight are on for "SampleTrail"
      When PutInsightSelectors is called with
        | member           | value                 |
        | InsightSelectors | [ ]                   |
        | TrailName        | {name of SampleTrail} |
      Then the call is accepted
      And "SampleTrail" logs no Insights

    @id-example-nobodys-trail-turned-off
    Scenario: no SampleTrail, an empty list
      Given the trail "AuditTrail"
      And ApiCallRateInsight and ApiErrorRateInsight are on for "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value               |
        | InsightSelectors | [ ]                 |
        | TrailName        | NoSampleTrailOfOurs |
      Then the call is refused with TrailNotFoundException
      And nothing has changed

  @PIS-148 @PIS-149 @chosen @needs-insights-state
  Rule: The second example counts with an array and with TrailName
    Choices C7 and C9: the page says an empty string and shows an array, and names no trail.

    @id-example-two-as-printed
    Scenario: an empty list and TrailARN
      Given the trail "SampleTrail"
      And ApiCallRateInsight is on for "SampleTrail"
      When PutInsightSelectors is called with
        | member           | value                |
        | InsightSelectors | [ ]                  |
        | TrailARN         | {ARN of SampleTrail} |
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
      And a refusal has changed nothing

    @id-example-two-with-an-empty-string
    Scenario: an empty string
      Given the trail "SampleTrail"
      And ApiCallRateInsight is on for "SampleTrail"
      When PutInsightSelectors is called with
        | member           | value                 |
        | InsightSelectors | ""                    |
        | TrailName        | {name of SampleTrail} |
      Then the call ends in one of
        | outcome                          |
        | InvalidInsightSelectorsException |
        | SerializationException           |
        | InvalidParameterException        |
      And a refusal has changed nothing

    @id-example-two-as-it-counts
    Scenario: an empty list and TrailName
      Given the trail "SampleTrail"
      And ApiCallRateInsight is on for "SampleTrail"
      When PutInsightSelectors is called with
        | member           | value                |
        | InsightSelectors | [ ]                  |
        | TrailName        | {ARN of SampleTrail} |
      Then the call is accepted
      And "SampleTrail" logs no Insights

  @PIS-151 @PIS-152 @documented @needs-event-data-stores
  Rule: Both types on a store in one call, the stores by their ARNs

    @id-example-both-types-on-a-store
    Scenario: a destination that logs Insights events
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                                                           |
        | EventDataStore      | {ARN of AuditStore}                                                             |
        | InsightsDestination | {ARN of InsightsStore}                                                          |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}, {"InsightType": "ApiErrorRateInsight"}] |
      Then "AuditStore" logs ApiCallRateInsight and ApiErrorRateInsight

    @id-example-both-types-with-a-wrong-destination
    Scenario: a destination that logs management events
      Given the event data store "AuditStore"
      And the event data store "OtherStore"
      When PutInsightSelectors is called with
        | member              | value                                                                           |
        | EventDataStore      | {ARN of AuditStore}                                                             |
        | InsightsDestination | {ARN of OtherStore}                                                             |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}, {"InsightType": "ApiErrorRateInsight"}] |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

  @PIS-154 @PIS-155 @documented @needs-event-data-stores @needs-insights-state
  Rule: A store turned off in one call, without a destination

    @id-example-store-turned-off
    Scenario: the ARN of the store and an empty list
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And ApiCallRateInsight and ApiErrorRateInsight are on for "AuditStore"
      When PutInsightSelectors is called with
        | member           | value               |
        | EventDataStore   | {ARN of AuditStore} |
        | InsightSelectors | [ ]                 |
      Then the call is accepted
      And "AuditStore" logs no Insights

    @id-example-store-turned-off-wrongly
    Scenario: the ARN of the store and a list with an empty object
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And ApiCallRateInsight and ApiErrorRateInsight are on for "AuditStore"
      When PutInsightSelectors is called with
        | member           | value               |
        | EventDataStore   | {ARN of AuditStore} |
        | InsightSelectors | [{}]                |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed
