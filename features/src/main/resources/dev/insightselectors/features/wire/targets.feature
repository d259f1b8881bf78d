@needs-wire
Feature: Targets of a message
  A message says in its target which operation it is for.

  @PIS-002 @documented
  Rule: The operation is called PutInsightSelectors, in either spelling of the target

    @id-known-target
    Scenario Outline: the <case> target
      Given the trail "AuditTrail"
      When the message is sent
        | part   | value    |
        | target | <target> |
      Then the message is answered with
        | part   | value |
        | status | 200   |
      And "AuditTrail" logs ApiCallRateInsight

      Examples:
        | case  | target                                                                     |
        | long  | com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.PutInsightSelectors |
        | short | CloudTrail_20131101.PutInsightSelectors                                    |

    @id-documented-refusal-through-either-target
    Scenario: the short target and an unknown trail
      Given the trail "AuditTrail"
      When the message is sent
        | part   | value                                                          |
        | target | CloudTrail_20131101.PutInsightSelectors                        |
        | body   | {"TrailName": "no-such-trail-of-ours", "InsightSelectors": []} |
      Then the message is answered with
        | part   | value                  |
        | status | 400                    |
        | error  | TrailNotFoundException |
      And nothing has changed

  @PIS-002 @chosen
  Rule: Another spelling is another operation
    Choice C28: the page is silent on unknown operations; the name is that of the service's protocol, and of its common errors.

    @id-unknown-target
    Scenario Outline: <case>
      Given the trail "AuditTrail"
      When the message is sent
        | part   | value    |
        | target | <target> |
      Then the call ends in one of
        | outcome                   |
        | UnknownOperationException |
        | InvalidAction             |
      And a refusal has changed nothing

      Examples:
        | case                   | target                                  |
        | an-operation-of-nobody | CloudTrail_20131101.TurnInsightsOn      |
        | small-initial          | CloudTrail_20131101.putInsightSelectors |
        | no-operation           | CloudTrail_20131101.                    |
        | another-service        | AuditTable_20120810.PutInsightSelectors |
        | no-target              | (absent)                                |

    @id-known-target-spelt-well
    Scenario: the name to the letter
      Given the trail "AuditTrail"
      When the message is sent
        | part   | value                                   |
        | target | CloudTrail_20131101.PutInsightSelectors |
      Then "AuditTrail" logs ApiCallRateInsight
