Feature: The answer
  An accepted call is answered with what it was about and what is on now.

  @PIS-053 @PIS-073 @PIS-074 @PIS-075 @documented
  Rule: An answer about a trail gives its full ARN, as TrailARN

    @id-answer-names-the-trail
    Scenario Outline: a trail called by its <case>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | <given>                                 |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the answer holds
        | member            | value                 |
        | TrailARN          | "{ARN of AuditTrail}" |
        | TrailArn          | (absent)              |
        | TrailName         | (absent)              |
        | EventDataStoreArn | (absent)              |

      Examples:
        | case | given                |
        | name | {name of AuditTrail} |
        | arn  | {ARN of AuditTrail}  |

    @id-no-answer-about-nobodys-trail
    Scenario: a trail that does not exist
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | no-such-trail-of-ours                   |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with TrailNotFoundException
      And nothing has changed

  @PIS-053 @PIS-057 @PIS-058 @PIS-059 @documented @needs-event-data-stores
  Rule: An answer about a store gives the full ARN of the source, as EventDataStoreArn

    @id-answer-names-the-source
    Scenario Outline: a source given by its <case>
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | <given>                                 |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the answer holds
        | member            | value                 |
        | EventDataStoreArn | "{ARN of AuditStore}" |
        | EventDataStore    | (absent)              |
        | TrailARN          | (absent)              |

      Examples:
        | case | given                     |
        | arn  | {ARN of AuditStore}       |
        | id   | {ID suffix of AuditStore} |

    @id-answer-names-the-source-turned-off
    Scenario: a source given by its id and turned off
      Given the event data store "AuditStore"
      When PutInsightSelectors is called with
        | member           | value                     |
        | EventDataStore   | {ID suffix of AuditStore} |
        | InsightSelectors | []                        |
      Then the answer holds
        | member            | value                 |
        | EventDataStoreArn | "{ARN of AuditStore}" |

    @id-no-answer-about-a-wrong-source
    Scenario: a source that logs no management events
      Given the event data store "AuditStore" logging no management events
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

  @PIS-063 @PIS-064 @PIS-065 @documented @needs-event-data-stores
  Rule: The answer that switches a store on gives the full ARN of the destination

    @id-answer-names-the-destination
    Scenario Outline: a destination given by its <case>
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | <given>                                 |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the answer holds
        | member                 | value                    |
        | InsightsDestination    | "{ARN of InsightsStore}" |
        | InsightsDestinationArn | (absent)                 |

      Examples:
        | case | given                        |
        | arn  | {ARN of InsightsStore}       |
        | id   | {ID suffix of InsightsStore} |

    @id-no-answer-about-a-wrong-destination
    Scenario: a destination that logs data events
      Given the event data store "AuditStore"
      And the event data store "OtherStore" logging data events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of OtherStore}                     |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

  @PIS-060 @PIS-061 @PIS-062 @documented @needs-event-data-stores @needs-chosen-ids
  Rule: The source's ARN in the answer has 3 to 256 characters of the allowed ones

    @id-answer-with-a-source-of-any-length
    Scenario Outline: a source with the <case> ID
      Given the event data store "AuditStore" with
        | property  | value |
        | ID suffix | <id>  |
      When no type is put on "AuditStore"
      Then the answer holds
        | member            | value                                                       |
        | EventDataStoreArn | "arn:aws:cloudtrail:{Region}:{account}:eventdatastore/<id>" |

      Examples:
        | case     | id                                                                                                                                                                                                      |
        | shortest | q7z                                                                                                                                                                                                     |
        | longest  | EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852Z |

    @id-no-answer-with-a-source-too-long
    Scenario: an ARN of 257 characters
      Given the event data store "AuditStore"
      When PutInsightSelectors is called with
        | member           | value                                                                  |
        | EventDataStore   | arn:aws:cloudtrail:us-east-2:123456789012:eventdatastore/{200 letters} |
        | InsightSelectors | []                                                                     |
      Then the call is refused with InvalidParameterException
      And nothing has changed

  @PIS-066 @PIS-067 @PIS-068 @documented @needs-event-data-stores @needs-chosen-ids
  Rule: The destination's ARN in the answer has 3 to 256 characters of the allowed ones

    @id-answer-with-a-destination-of-any-length
    Scenario Outline: a destination with the <case> ID
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" with
        | property  | value |
        | ID suffix | <id>  |
      And "InsightsStore" has the advanced event selectors
        | selector | field         | operator | values  |
        | 1        | eventCategory | Equals   | Insight |
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then the answer holds
        | member              | value                                                       |
        | InsightsDestination | "arn:aws:cloudtrail:{Region}:{account}:eventdatastore/<id>" |

      Examples:
        | case     | id                                                                                                                                                                                                      |
        | shortest | q7z                                                                                                                                                                                                     |
        | longest  | EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852Z |

    @id-no-answer-with-a-destination-too-long
    Scenario: an ARN of 257 characters
      Given the event data store "AuditStore"
      When PutInsightSelectors is called with
        | member              | value                                                                  |
        | EventDataStore      | {ARN of AuditStore}                                                    |
        | InsightsDestination | arn:aws:cloudtrail:us-east-2:123456789012:eventdatastore/{200 letters} |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}]                                |
      Then the call is refused with InvalidParameterException
      And nothing has changed

  @PIS-063 @chosen
  Rule: Without a destination, the answer names none
    Choice C30: members that do not apply are left out.

    @id-answer-about-a-trail-without-destination
    Scenario: a trail
      Given the trail "AuditTrail"
      When ApiCallRateInsight is put on "AuditTrail"
      Then the answer holds
        | member              | value               |
        | TrailARN            | {ARN of AuditTrail} |
        | InsightsDestination | (absent)            |

    @id-answer-about-a-store-without-destination @needs-event-data-stores
    Scenario: an empty list for a store that never had one
      Given the event data store "AuditStore"
      When no type is put on "AuditStore"
      Then the answer holds
        | member              | value               |
        | EventDataStoreArn   | {ARN of AuditStore} |
        | InsightsDestination | (absent)            |

    @id-no-answer-about-a-store-without-destination @needs-event-data-stores
    Scenario: a type for a store that never had one
      Given the event data store "AuditStore"
      When ApiCallRateInsight is put on "AuditStore"
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
      And a refusal has changed nothing

  @PIS-053 @PIS-069 @PIS-071 @PIS-072 @documented
  Rule: InsightSelectors in the answer is an array of the types that are on

    @id-answer-lists-the-types
    Scenario Outline: <case>
      Given the trail "AuditTrail"
      When <types> is put on "AuditTrail"
      Then the answer holds
        | member           | value    |
        | InsightSelectors | <listed> |
        | InsightTypes     | (absent) |

      Examples:
        | case | types                                      | listed                                                                          |
        | both | ApiErrorRateInsight and ApiCallRateInsight | [{"InsightType": "ApiCallRateInsight"}, {"InsightType": "ApiErrorRateInsight"}] |
        | none | no type                                    | []                                                                              |

    @id-no-answer-with-an-unknown-type
    Scenario: a type that does not exist
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                               |
        | TrailName        | {name of AuditTrail}                |
        | InsightSelectors | [{"InsightType": "ApiCostInsight"}] |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

  @PIS-070 @PIS-071 @chosen
  Rule: The order of the types in the answer does not matter
    Choices C7 and C20: an array, compared as a set.

    @id-answer-in-any-order
    Scenario: error-rate first
      Given the trail "AuditTrail"
      When ApiErrorRateInsight and ApiCallRateInsight are put on "AuditTrail"
      Then the answer holds
        | member           | value                                                                           |
        | InsightSelectors | [{"InsightType": "ApiErrorRateInsight"}, {"InsightType": "ApiCallRateInsight"}] |

    @id-no-answer-to-an-order-of-one-wrong
    Scenario: a type that does not exist after one that does
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                                       |
        | TrailName        | {name of AuditTrail}                                                        |
        | InsightSelectors | [{"InsightType": "ApiErrorRateInsight"}, {"InsightType": "ApiCostInsight"}] |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed
