Feature: The examples of the AWS documentation
  Four requests are printed; two cannot be sent as they stand.

  @PIS-144 @documented
  Rule: Both types on SampleTrail in one call

    @id-example-both-types-on-a-trail
    Scenario: both types for SampleTrail
      Given the trail "SampleTrail"
      When PutInsightSelectors is called with
        | member           | value                                                                          |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"},{"InsightType": "ApiErrorRateInsight"}] |
        | TrailName        | {name of SampleTrail}                                                          |
      Then "SampleTrail" logs ApiCallRateInsight and ApiErrorRateInsight

  @PIS-145 @chosen
  Rule: The first example, with an array and with TrailName
    As printed it is no JSON, so none of it can be sent as it stands.

    @id-example-one-with-a-string @C7 @C9 @C19
    Scenario: its list as a string, and TrailARN
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
        | InvalidTrailNameException            |
        | ValidationException                  |
        | ValidationError                      |
        | MissingParameter                     |
        | InvalidParameterCombination          |
      And a refusal has changed nothing

    @id-example-one-as-it-counts @C45
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
    Scenario: an empty list for SampleTrail
      Given the trail "SampleTrail"
      And ApiCallRateInsight and ApiErrorRateInsight are on for "SampleTrail"
      When PutInsightSelectors is called with
        | member           | value                 |
        | InsightSelectors | [ ]                   |
        | TrailName        | {name of SampleTrail} |
      Then the call is accepted
      And "SampleTrail" logs no Insights

  @PIS-148 @PIS-149 @chosen @needs-insights-state
  Rule: The second example, with an array and with TrailName
    The AWS documentation says an empty string and shows an array, and names no trail.

    @id-example-two-as-printed @C9
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
        | InvalidInsightSelectorsException     |
        | InvalidTrailNameException            |
        | ValidationException                  |
        | ValidationError                      |
        | MissingParameter                     |
        | InvalidParameterCombination          |
      And a refusal has changed nothing

    @id-example-two-with-an-empty-string @C7
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
        | accepted                         |
        | SerializationException           |
        | InvalidParameterException        |
      And a refusal has changed nothing
      And an acceptance leaves "SampleTrail" logging no Insights

    @id-example-two-as-it-counts @C45
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
    Scenario: both types for a store
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                                                           |
        | EventDataStore      | {ARN of AuditStore}                                                             |
        | InsightsDestination | {ARN of InsightsStore}                                                          |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}, {"InsightType": "ApiErrorRateInsight"}] |
      Then "AuditStore" logs ApiCallRateInsight and ApiErrorRateInsight

  @PIS-154 @PIS-155 @documented @needs-event-data-stores @needs-insights-state
  Rule: A store turned off in one call, without a destination

    @id-example-store-turned-off
    Scenario: an empty list for a store
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And ApiCallRateInsight and ApiErrorRateInsight are on for "AuditStore"
      When PutInsightSelectors is called with
        | member           | value               |
        | EventDataStore   | {ARN of AuditStore} |
        | InsightSelectors | [ ]                 |
      Then the call is accepted
      And "AuditStore" logs no Insights
