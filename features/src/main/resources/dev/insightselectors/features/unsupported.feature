@needs-feature-support
Feature: Where Insights are offered
  Not every Region has Insights.

  @PIS-139 @PIS-140 @chosen @C17
  Rule: A Region without Insights refuses the call
    The AWS documentation does not say where an operation is not supported.

    @id-region-without-insights
    Scenario: call-rate where Insights are not offered
      Given the trail "AuditTrail"
      And Insights are not offered in "us-east-2"
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call is refused with UnsupportedOperationException
      And nothing has changed

    @id-region-with-insights
    Scenario: call-rate where Insights are offered
      Given the trail "AuditTrail"
      And Insights are not offered in "eu-west-1"
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight

    @id-store-in-a-region-without-insights @needs-event-data-stores
    Scenario: a store, to turn off, where Insights are not offered
      Given the event data store "AuditStore"
      And Insights are not offered in "us-east-2"
      When no type is put on "AuditStore"
      Then the call is refused with UnsupportedOperationException
      And nothing has changed

    @id-read-in-a-region-without-insights
    Scenario: reading back where Insights are not offered
      Given the trail "AuditTrail"
      And Insights are not offered in "us-east-2"
      When GetInsightSelectors is called for "AuditTrail"
      Then the call is refused with UnsupportedOperationException
      And nothing has changed

  @PIS-140 @chosen @C17 @needs-regions
  Rule: What counts is the Region of the call
    Insights may be missing from a Region, and from a whole partition.

    @id-call-in-a-region-without-insights
    Scenario: a call in another partition
      Given the call is made in cn-north-1
      And the trail "AuditTrail" with
        | property    | value      |
        | home Region | cn-north-1 |
      And Insights are not offered in "cn-north-1"
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call is refused with UnsupportedOperationException
      And nothing has changed

    @id-call-in-a-region-with-insights
    Scenario: a call in a Region beside it
      Given the call is made in eu-west-1
      And the trail "AuditTrail" with
        | property    | value     |
        | home Region | eu-west-1 |
      And Insights are not offered in "us-east-2"
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight
