Feature: A trail by its ARN
  TrailName takes the ARN of a trail as well, and an ARN has a form.

  @PIS-048 @chosen @C1
  Rule: An ARN in TrailName means the trail that has it
    The AWS documentation speaks of a name, and yet lists an error for ARNs.

    @id-trail-by-arn
    Scenario Outline: a trail turned <direction> by its ARN
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value               |
        | TrailName        | {ARN of AuditTrail} |
        | InsightSelectors | <selectors>         |
      Then the call is accepted
      And "AuditTrail" logs <types>

      Examples:
        | case        | direction | selectors                               | types              |
        | turning-on  | on        | [{"InsightType": "ApiCallRateInsight"}] | ApiCallRateInsight |
        | turning-off | off       | []                                      | no Insights        |

    @id-trail-of-another-partition @needs-regions
    Scenario Outline: a trail of the partition of <where>
      Given the call is made in <Region>
      And the trail "AuditTrail" with
        | property    | value    |
        | home Region | <Region> |
      When PutInsightSelectors is called with
        | member           | value                                                                    |
        | TrailName        | arn:<partition>:cloudtrail:<Region>:{account}:trail/{name of AuditTrail} |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}]                                  |
      Then "AuditTrail" logs ApiCallRateInsight

      Examples:
        | case       | where                                       | Region          | partition  |
        | aws-cn     | China                                       | cn-north-1      | aws-cn     |
        | aws-us-gov | the government of the United States         | us-gov-west-1   | aws-us-gov |
        | aws-iso    | secret Regions of the United States         | us-iso-east-1   | aws-iso    |
        | aws-iso-b  | further secret Regions of the United States | us-isob-east-1  | aws-iso-b  |
        | aws-iso-e  | secret Regions of Europe                    | eu-isoe-west-1  | aws-iso-e  |
        | aws-iso-f  | a third group of secret Regions             | us-isof-south-1 | aws-iso-f  |
        | aws-eusc   | the sovereign cloud of Europe               | eusc-de-east-1  | aws-eusc   |

    @id-trail-by-arn-of-nobody
    Scenario: the ARN of a trail that does not exist
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                             |
        | TrailName        | arn:aws:cloudtrail:{Region}:{account}:trail/no-such-trail-of-ours |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}]                           |
      Then the call is refused with TrailNotFoundException
      And nothing has changed

  @PIS-078 @PIS-079 @PIS-080 @documented
  Rule: A trail's ARN has six parts and ends in the trail's name

    @id-malformed-trail-arn
    Scenario Outline: an ARN <what>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | <arn>                                   |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with CloudTrailARNInvalidException
      And nothing has changed

      Examples:
        | case                     | what                                   | arn                                                              |
        | without-a-kind           | without a kind                         | arn:aws:cloudtrail:{Region}:{account}:{name of AuditTrail}       |
        | without-a-name           | without a name                         | arn:aws:cloudtrail:{Region}:{account}:trail/                     |
        | of-a-short-account       | of an account with too few digits      | arn:aws:cloudtrail:{Region}:12345:trail/{name of AuditTrail}     |
        | without-a-region         | without a Region                       | arn:aws:cloudtrail::{account}:trail/{name of AuditTrail}         |
        | with-a-colon-for-a-slash | with a colon in the place of the slash | arn:aws:cloudtrail:{Region}:{account}:trail:{name of AuditTrail} |

  @PIS-079 @PIS-080 @PIS-082 @chosen @C4
  Rule: The ARN of something else, or of another partition, is no ARN of a trail here
    It is an ARN, and none that this member takes; the AWS documentation does not say which error that is.

    @id-arn-of-a-channel
    Scenario: a channel's ARN
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                     |
        | TrailName        | arn:aws:cloudtrail:{Region}:{account}:channel/01234567890 |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}]                   |
      Then the call ends in one of
        | outcome                       |
        | CloudTrailARNInvalidException |
        | InvalidTrailNameException     |
        | TrailNotFoundException        |
      And a refusal has changed nothing

    @id-arn-of-another-partition
    Scenario: the ARN of a trail, but for the partition
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                               |
        | TrailName        | arn:aws-cn:cloudtrail:{Region}:{account}:trail/{name of AuditTrail} |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}]                             |
      Then the call ends in one of
        | outcome                       |
        | CloudTrailARNInvalidException |
        | InvalidTrailNameException     |
        | TrailNotFoundException        |
      And a refusal has changed nothing

    @id-arn-of-something-else
    Scenario Outline: the ARN of <what>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | <arn>                                   |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                       |
        | CloudTrailARNInvalidException |
        | InvalidTrailNameException     |
        | TrailNotFoundException        |
      And a refusal has changed nothing

      Examples:
        | case             | what                                 | arn                                                                       |
        | an-unknown-store | a store that has the name of a trail | arn:aws:cloudtrail:{Region}:{account}:eventdatastore/{name of AuditTrail} |
        | a-bucket         | a bucket                             | arn:aws:s3:::audit-bucket                                                 |
        | a-log-group      | a log group                          | arn:aws:logs:{Region}:{account}:trail/{name of AuditTrail}                |

    @id-arn-of-a-store-as-trail @needs-event-data-stores
    Scenario: the ARN of a store that exists
      Given the event data store "AuditStore"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {ARN of AuditStore}                     |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                       |
        | CloudTrailARNInvalidException |
        | InvalidTrailNameException     |
        | TrailNotFoundException        |
      And a refusal has changed nothing

  @PIS-079 @PIS-080 @PIS-109 @chosen @C19
  Rule: A trail's ARN keeps the rules of names
    The ARN is not valid, and what it names is not either; any error that applies will do.

    @id-arn-with-a-bad-name
    Scenario Outline: an ARN with a name <what>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | <arn>                                   |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                       |
        | CloudTrailARNInvalidException |
        | InvalidTrailNameException     |
        | TrailNotFoundException        |
      And a refusal has changed nothing

      Examples:
        | case            | what                   | arn                                                       |
        | adjacent-dashes | of two dashes in a row | arn:aws:cloudtrail:{Region}:{account}:trail/my--namespace |

    @id-arn-with-a-good-name
    Scenario: the ARN of a trail whose name keeps the rules
      Given the trail "my-namespace"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {ARN of my-namespace}                   |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is accepted
