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

    @id-one-call-left
    Scenario: one call left
      Given the trail "AuditTrail"
      And 1 call of PutInsightSelectors is left
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight
