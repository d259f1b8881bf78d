@needs-quota
Feature: The quota of calls
  A caller who sends more calls than allowed is held back.

  @PIS-133 @PIS-134 @documented
  Rule: A call beyond the quota is refused

    @id-no-call-left
    Scenario: no call left
      Given the trail "AuditTrail"
      And 0 calls of PutInsightSelectors are left
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call is refused with ThrottlingException
      And nothing has changed

    @id-no-call-left-to-turn-off
    Scenario: no call left to turn off
      Given the trail "AuditTrail"
      And 0 calls of PutInsightSelectors are left
      When no type is put on "AuditTrail"
      Then the call is refused with ThrottlingException
      And nothing has changed

    @id-no-call-left-for-a-store @needs-event-data-stores
    Scenario: no call left for a store
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And 0 calls of PutInsightSelectors are left
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then the call is refused with ThrottlingException
      And nothing has changed

    @id-one-call-left
    Scenario: one call left
      Given the trail "AuditTrail"
      And 1 call of PutInsightSelectors is left
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call is accepted
      And "AuditTrail" logs ApiCallRateInsight

  @PIS-134 @chosen
  Rule: The quota comes before everything else
    Choice C19: it comes first here; elsewhere any error that applies may come first.

    @id-no-call-left-for-a-bad-name
    Scenario: a name that breaks the rules, and no call left
      Given 0 calls of PutInsightSelectors are left
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | Audit--Trail                            |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                   |
        | ThrottlingException       |
        | InvalidTrailNameException |
      And a refusal has changed nothing

    @id-one-call-left-for-a-bad-name
    Scenario: a name that breaks the rules, and one call left
      Given 1 call of PutInsightSelectors is left
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | Audit--Trail                            |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidTrailNameException
      And nothing has changed

    @id-one-call-left-for-a-good-name
    Scenario: a name of a trail, and one call left
      Given the trail "AuditTrail"
      And 1 call of PutInsightSelectors is left
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {name of AuditTrail}                    |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditTrail" logs ApiCallRateInsight
