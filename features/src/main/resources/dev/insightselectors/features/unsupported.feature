@needs-feature-support
Feature: Where Insights are offered
  Not every Region has Insights.

  @PIS-139 @PIS-140 @documented
  Rule: A Region without Insights refuses the call

    @id-region-without-insights
    Scenario Outline: <case> where Insights are not offered
      Given the trail "AuditTrail"
      And Insights are not offered in "us-east-2"
      When <types> is put on "AuditTrail"
      Then the call is refused with UnsupportedOperationException
      And nothing has changed

      Examples:
        | case       | types               |
        | call-rate  | ApiCallRateInsight  |
        | error-rate | ApiErrorRateInsight |

    @id-region-with-insights
    Scenario: where Insights are offered
      Given the trail "AuditTrail"
      And Insights are not offered in "eu-west-1"
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call is accepted
      And "AuditTrail" logs ApiCallRateInsight

    @id-store-in-a-region-without-insights @needs-event-data-stores
    Scenario: a store where Insights are not offered
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And Insights are not offered in "us-east-2"
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then the call is refused with UnsupportedOperationException
      And nothing has changed

  @PIS-140 @chosen @needs-regions
  Rule: What counts is the Region of the call
    Choice C17: Insights may be missing from a Region, and from a whole partition.

    @id-call-in-a-region-without-insights
    Scenario Outline: a call <case>
      Given the call is made in <region>
      And the trail "AuditTrail" with
        | property    | value    |
        | home Region | <region> |
      And Insights are not offered in "<region>"
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call is refused with UnsupportedOperationException
      And nothing has changed

      Examples:
        | case                 | region     |
        | in-a-region-without  | eu-west-1  |
        | in-another-partition | cn-north-1 |

    @id-call-in-a-region-with-insights
    Scenario: a call in a Region beside it
      Given the call is made in eu-west-1
      And the trail "AuditTrail" with
        | property    | value     |
        | home Region | eu-west-1 |
      And Insights are not offered in "us-east-2"
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call is accepted
      And "AuditTrail" logs ApiCallRateInsight
