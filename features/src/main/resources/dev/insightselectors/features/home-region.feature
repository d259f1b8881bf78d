@needs-regions
Feature: The home Region of a trail
  A trail is changed in the Region where it was made.

  @PIS-090 @PIS-091 @chosen @C3
  Rule: An ARN from another Region is answered with where the trail is at home
    The AWS documentation names one error, and reports of the service name two; both count.

    @id-arn-of-another-region
    Scenario Outline: a trail of another Region, turned <direction>
      Given the trail "AuditTrail" with
        | property    | value     |
        | home Region | eu-west-1 |
      When PutInsightSelectors is called with
        | member           | value               |
        | TrailName        | {ARN of AuditTrail} |
        | InsightSelectors | <selectors>         |
      Then the call ends in one of
        | outcome                       |
        | InvalidHomeRegionException    |
        | CloudTrailARNInvalidException |
      And a refusal has changed nothing

      Examples:
        | case        | direction | selectors                               |
        | call-rate   | on        | [{"InsightType": "ApiCallRateInsight"}] |
        | turning-off | off       | []                                      |

    @id-call-from-away
    Scenario: a call from a Region that is not the home of the trail
      Given the trail "AuditTrail" with
        | property    | value     |
        | home Region | us-east-2 |
      And the call is made in eu-west-1
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {ARN of AuditTrail}                     |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                       |
        | InvalidHomeRegionException    |
        | CloudTrailARNInvalidException |
      And a refusal has changed nothing

    @id-off-from-away @needs-insights-state
    Scenario: a trail of another Region whose Insights are on, turned off
      Given the trail "AuditTrail" with
        | property    | value     |
        | home Region | eu-west-1 |
      And ApiCallRateInsight is on for "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value               |
        | TrailName        | {ARN of AuditTrail} |
        | InsightSelectors | []                  |
      Then the call ends in one of
        | outcome                       |
        | InvalidHomeRegionException    |
        | CloudTrailARNInvalidException |
      And a refusal has changed nothing

    @id-arn-of-the-region-of-the-call
    Scenario: a trail of the Region of the call
      Given the trail "AuditTrail" with
        | property    | value     |
        | home Region | us-east-2 |
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {ARN of AuditTrail}                     |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditTrail" logs ApiCallRateInsight
