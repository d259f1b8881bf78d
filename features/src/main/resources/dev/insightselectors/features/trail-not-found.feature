Feature: Trails that are not found
  A name belongs to the caller's own trails in the Region of the call.

  @PIS-136 @PIS-137 @documented
  Rule: A name that no trail has is not found

    @id-name-of-nobody
    Scenario Outline: a name that no trail has, turned <direction>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                 |
        | TrailName        | no-such-trail-of-ours |
        | InsightSelectors | <selectors>           |
      Then the call is refused with TrailNotFoundException
      And nothing has changed

      Examples:
        | case        | direction | selectors                               |
        | call-rate   | on        | [{"InsightType": "ApiCallRateInsight"}] |
        | turning-off | off       | []                                      |

    @id-name-but-for-a-letter
    Scenario Outline: the name of a trail <what>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | <name>                                  |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with TrailNotFoundException
      And nothing has changed

      Examples:
        | case               | what                                          | name                                          |
        | a-letter-behind    | with a letter behind it                       | {name of AuditTrail}X                         |
        | a-letter-before    | with a letter before it                       | X{name of AuditTrail}                         |
        | without-its-last   | without its last letter                       | {name of AuditTrail without its last letter}  |
        | without-its-first  | without its first letter                      | {name of AuditTrail without its first letter} |
        | capitals-exchanged | with its capitals and small letters exchanged | {name of AuditTrail with capitals exchanged}  |

  @PIS-137 @chosen @C2 @needs-regions
  Rule: A name is looked up in the Region of the call
    The same name in another Region is another trail.

    @id-name-from-another-region
    Scenario: a name from another Region
      Given the trail "AuditTrail" with
        | property    | value     |
        | home Region | us-east-2 |
      And the call is made in us-west-2
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                    |
        | TrailNotFoundException     |
        | InvalidHomeRegionException |
      And a refusal has changed nothing

    @id-name-from-the-home-region
    Scenario: a name from the home Region of its trail
      Given the trail "AuditTrail" with
        | property    | value     |
        | home Region | us-west-2 |
      And the call is made in us-west-2
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight

  @PIS-137 @chosen @needs-accounts
  Rule: A name is looked up in the account of the caller
    The trails of others are out of reach.

    @id-name-from-another-account @C50
    Scenario: a name from another account
      Given the trail "AuditTrail" with
        | property | value        |
        | account  | 123456789012 |
      And the call is made by another account
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call is refused with TrailNotFoundException
      And nothing has changed

    @id-arn-from-another-account @C24
    Scenario: an ARN from another account
      Given the trail "AuditTrail" with
        | property | value        |
        | account  | 123456789012 |
      And the call is made by another account
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {ARN of AuditTrail}                     |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                        |
        | TrailNotFoundException         |
        | CloudTrailARNInvalidException  |
        | OperationNotPermittedException |
        | AccessDeniedException          |
      And a refusal has changed nothing
