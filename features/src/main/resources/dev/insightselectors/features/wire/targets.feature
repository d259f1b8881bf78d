@needs-wire
Feature: Targets of a message
  A message says in its target which operation it is for.

  @PIS-002 @chosen @C41
  Rule: The operation answers to PutInsightSelectors, in either spelling of the target
    The AWS documentation gives the name, and the clients of AWS two spellings of what stands before it.

    @id-known-target
    Scenario Outline: the <case> target
      Given the trail "AuditTrail"
      When the message is sent
        | part   | value    |
        | target | <target> |
      Then "AuditTrail" logs ApiCallRateInsight

      Examples:
        | case  | target                                                                     |
        | long  | com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.PutInsightSelectors |
        | short | CloudTrail_20131101.PutInsightSelectors                                    |

  @PIS-002 @chosen @C28
  Rule: Another spelling is another operation
    The AWS documentation does not specify unknown operations; the name is that of the service's protocol, and of its common errors.

    @id-unknown-target
    Scenario Outline: a target <what>
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
        | case                   | what                            | target                                  |
        | an-operation-of-nobody | of an unknown operation         | CloudTrail_20131101.TurnInsightsOn      |
        | small-initial          | that begins with a small letter | CloudTrail_20131101.putInsightSelectors |
        | no-operation           | without an operation            | CloudTrail_20131101.                    |
        | no-target              | that is left out                | (absent)                                |
