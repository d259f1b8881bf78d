Feature: Good calls
  What every implementation of PutInsightSelectors accepts; made before anything is judged.

  @id-good-call-on-a-trail
  Scenario: Insights on a trail
    Given the trail "GoodTrail"
    When ApiCallRateInsight is put on "GoodTrail"
    Then the call is accepted

  @id-good-call-of-another-type
  Scenario: the other type on a trail
    Given the trail "GoodTrail"
    When ApiErrorRateInsight is put on "GoodTrail"
    Then the call is accepted

  @id-good-call-that-turns-off
  Scenario: no Insights on a trail
    Given the trail "GoodTrail"
    When no type is put on "GoodTrail"
    Then the call is accepted

  @id-good-call-on-a-store @needs-event-data-stores
  Scenario: Insights on a store
    Given the event data store "GoodSource"
    And the event data store "GoodDestination" logging Insights events
    When ApiCallRateInsight is put on "GoodSource" with the destination "GoodDestination"
    Then the call is accepted
