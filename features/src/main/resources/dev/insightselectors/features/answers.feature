Feature: The answer
  An accepted call is answered with what it was about and what is on now.

  @PIS-053 @PIS-073 @PIS-074 @PIS-075 @documented
  Rule: An answer about a trail gives its full ARN, as TrailARN

    @id-answer-names-the-trail
    Scenario Outline: a trail given by its <form>, and not the one beside it
      Given the trail "OtherTrail"
      And the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | <given>                                 |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the answer holds
        | member            | value                 |
        | TrailARN          | "{ARN of AuditTrail}" |
        | EventDataStoreArn | (absent)              |

      Examples:
        | case | form | given                |
        | name | name | {name of AuditTrail} |
        | arn  | ARN  | {ARN of AuditTrail}  |

  @PIS-053 @PIS-057 @PIS-058 @PIS-059 @documented @needs-event-data-stores
  Rule: An answer about a store gives the full ARN of the source, as EventDataStoreArn

    @id-answer-names-the-source
    Scenario Outline: a source given by its <form>
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
        | TrailARN          | (absent)              |

      Examples:
        | case | form | given                     |
        | arn  | ARN  | {ARN of AuditStore}       |
        | id   | ID   | {ID suffix of AuditStore} |

    @id-answer-names-the-source-turned-off
    Scenario: a source given by its ID and turned off
      Given the event data store "AuditStore"
      When PutInsightSelectors is called with
        | member           | value                     |
        | EventDataStore   | {ID suffix of AuditStore} |
        | InsightSelectors | []                        |
      Then the answer holds
        | member            | value                 |
        | EventDataStoreArn | "{ARN of AuditStore}" |

  @PIS-063 @PIS-064 @PIS-065 @documented @needs-event-data-stores
  Rule: The answer that switches a store on gives the full ARN of the destination

    @id-answer-names-the-destination
    Scenario Outline: a destination given by its <form>
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | <given>                                 |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the answer holds
        | member              | value                    |
        | InsightsDestination | "{ARN of InsightsStore}" |

      Examples:
        | case | form | given                        |
        | arn  | ARN  | {ARN of InsightsStore}       |
        | id   | ID   | {ID suffix of InsightsStore} |

  @PIS-060 @PIS-061 @PIS-062 @documented @needs-event-data-stores @needs-chosen-ids
  Rule: The source's ARN in the answer has 3 to 256 characters of the allowed ones

    @id-answer-with-a-source-of-any-length
    Scenario Outline: a source with the <case> possible ID
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

  @PIS-066 @PIS-067 @PIS-068 @documented @needs-event-data-stores @needs-chosen-ids
  Rule: The destination's ARN in the answer has 3 to 256 characters of the allowed ones

    @id-answer-with-a-destination-of-any-length
    Scenario Outline: a destination with the <case> possible ID
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

  @PIS-053 @PIS-063 @inferred
  Rule: Without a destination, the answer names none
    Inferred from PIS-049 and PIS-053: an answer has the members of what the call was about.

    @id-answer-about-a-trail-without-destination
    Scenario: an answer about a trail
      Given the trail "AuditTrail"
      When ApiCallRateInsight is put on "AuditTrail"
      Then the answer holds
        | member              | value               |
        | TrailARN            | {ARN of AuditTrail} |
        | InsightsDestination | (absent)            |

    @id-answer-about-a-store-without-destination @needs-event-data-stores
    Scenario: an empty list for a store that never had a destination
      Given the event data store "AuditStore"
      When no type is put on "AuditStore"
      Then the answer holds
        | member              | value               |
        | EventDataStoreArn   | {ARN of AuditStore} |
        | InsightsDestination | (absent)            |

  @PIS-053 @PIS-069 @PIS-071 @PIS-072 @documented
  Rule: InsightSelectors in the answer is an array of the types that are on

    @id-answer-lists-the-types
    Scenario Outline: an answer that lists <what>
      Given the trail "AuditTrail"
      When <types> is put on "AuditTrail"
      Then the answer holds
        | member           | value    |
        | InsightSelectors | <listed> |

      Examples:
        | case | what       | types                                      | listed                                                                          |
        | both | both types | ApiErrorRateInsight and ApiCallRateInsight | [{"InsightType": "ApiCallRateInsight"}, {"InsightType": "ApiErrorRateInsight"}] |
        | none | no type    | no type                                    | []                                                                              |

  @PIS-070 @PIS-071 @chosen @C20 @C44
  Rule: The order of the types in the answer does not matter
    The AWS documentation calls the list a string and gives it as an array; an array it is, compared as a set.

    @id-answer-in-any-order
    Scenario: both types, error-rate first
      Given the trail "AuditTrail"
      When ApiErrorRateInsight and ApiCallRateInsight are put on "AuditTrail"
      Then the answer holds
        | member           | value                                                                           |
        | InsightSelectors | [{"InsightType": "ApiErrorRateInsight"}, {"InsightType": "ApiCallRateInsight"}] |
