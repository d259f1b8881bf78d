@needs-event-data-stores
Feature: Lengths and characters of what names a store
  EventDataStore and InsightsDestination have the same bounds, and one error answers what is outside of them.
  The longest ARN is reckoned for an account in us-east-2.

  @PIS-026 @PIS-104 @PIS-105 @documented
  Rule: EventDataStore has 3 characters or more

    @id-source-of-3-characters @needs-chosen-ids
    Scenario: an ID of 3 characters
      Given the event data store "AuditStore" with
        | property  | value |
        | ID suffix | q7z   |
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ID suffix of AuditStore}               |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditStore" logs ApiCallRateInsight

    @id-source-of-2-characters @needs-chosen-ids
    Scenario: an ID of 2 characters
      Given the event data store "AuditStore" with
        | property  | value |
        | ID suffix | q7    |
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ID suffix of AuditStore}               |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidParameterException
      And nothing has changed

    @id-source-too-short
    Scenario: 2 characters
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {2 letters}                             |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidParameterException
      And nothing has changed

    @id-source-of-no-characters
    Scenario: no characters at all
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | ""                                      |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidParameterException
      And nothing has changed

  @PIS-027 @PIS-105 @documented
  Rule: EventDataStore has 256 characters or fewer

    @id-source-of-256-characters @needs-chosen-ids
    Scenario: an ARN of 256 characters
      Given the event data store "AuditStore" with
        | property  | value                                                                                                                                                                                                   |
        | ID suffix | EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852Z |
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditStore" logs ApiCallRateInsight

    @id-source-of-257-characters @needs-chosen-ids
    Scenario: an ARN of 257 characters
      Given the event data store "AuditStore" with
        | property  | value                                                                                                                                                                                                    |
        | ID suffix | EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852ZZ |
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidParameterException
      And nothing has changed

    @id-source-too-long
    Scenario Outline: <case>
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | <value>                                 |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidParameterException
      And nothing has changed

      Examples:
        | case                     | value                                                                  |
        | 257-letters              | {257 letters}                                                          |
        | an-arn-of-257-characters | arn:aws:cloudtrail:us-east-2:123456789012:eventdatastore/{200 letters} |

  @PIS-028 @PIS-104 @PIS-105 @documented
  Rule: EventDataStore keeps to its characters

    @id-source-of-allowed-characters
    Scenario: the colons, slash and dashes of an ARN
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditStore" logs ApiCallRateInsight

    @id-source-of-other-characters
    Scenario Outline: <case>
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | <value>                                 |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidParameterException
      And nothing has changed

      Examples:
        | case                    | value                              |
        | a-blank-inside          | audit store                        |
        | a-blank-at-the-end      | "{ID suffix of AuditStore} "       |
        | an-arn-and-a-blank      | "{ARN of AuditStore} "             |
        | a-line-break-at-the-end | {ID suffix of AuditStore}{newline} |
        | a-backslash             | audit\\store                       |
        | a-percent-sign          | audit%2Fstore                      |
        | an-umlaut               | auditstöre                         |
        | an-arabic-digit         | audit٧store                        |

  @PIS-028 @chosen
  Rule: Any allowed character is fine in EventDataStore, though no store may have it
    Choice C5: a store that does not exist is answered in one of four ways.

    @id-source-of-allowed-characters-of-nobody
    Scenario Outline: <case>
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | <value>                                 |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                           |
        | InvalidParameterException         |
        | EventDataStoreNotFoundException   |
        | EventDataStoreARNInvalidException |
        | InvalidInsightSelectorsException  |
      And a refusal has changed nothing

      Examples:
        | case          | value    |
        | a-period      | no.store |
        | an-underscore | no_store |

    @id-source-of-allowed-characters-of-a-store
    Scenario: an ID that a store has
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ID suffix of AuditStore}               |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditStore" logs ApiCallRateInsight

  @PIS-035 @PIS-104 @PIS-105 @documented
  Rule: InsightsDestination has 3 characters or more

    @id-destination-of-3-characters @needs-chosen-ids
    Scenario: an ID of 3 characters
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" with
        | property  | value |
        | ID suffix | q7z   |
      And "InsightsStore" has the advanced event selectors
        | selector | field         | operator | values  |
        | 1        | eventCategory | Equals   | Insight |
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | {ID suffix of InsightsStore}            |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditStore" logs ApiCallRateInsight

    @id-destination-of-2-characters @needs-chosen-ids
    Scenario: an ID of 2 characters
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" with
        | property  | value |
        | ID suffix | q7    |
      And "InsightsStore" has the advanced event selectors
        | selector | field         | operator | values  |
        | 1        | eventCategory | Equals   | Insight |
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | {ID suffix of InsightsStore}            |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidParameterException
      And nothing has changed

    @id-destination-too-short
    Scenario: 2 characters
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | {2 letters}                             |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidParameterException
      And nothing has changed

    @id-destination-of-no-characters
    Scenario: no characters at all
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | ""                                      |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidParameterException
      And nothing has changed

  @PIS-036 @PIS-105 @documented
  Rule: InsightsDestination has 256 characters or fewer

    @id-destination-of-256-characters @needs-chosen-ids
    Scenario: an ARN of 256 characters
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" with
        | property  | value                                                                                                                                                                                                   |
        | ID suffix | EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852Z |
      And "InsightsStore" has the advanced event selectors
        | selector | field         | operator | values  |
        | 1        | eventCategory | Equals   | Insight |
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditStore" logs ApiCallRateInsight

    @id-destination-of-257-characters @needs-chosen-ids
    Scenario: an ARN of 257 characters
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" with
        | property  | value                                                                                                                                                                                                    |
        | ID suffix | EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852ZZ |
      And "InsightsStore" has the advanced event selectors
        | selector | field         | operator | values  |
        | 1        | eventCategory | Equals   | Insight |
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidParameterException
      And nothing has changed

    @id-destination-too-long
    Scenario Outline: <case>
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | <value>                                 |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidParameterException
      And nothing has changed

      Examples:
        | case                     | value                                                                  |
        | 257-letters              | {257 letters}                                                          |
        | an-arn-of-257-characters | arn:aws:cloudtrail:us-east-2:123456789012:eventdatastore/{200 letters} |

  @PIS-037 @PIS-104 @PIS-105 @documented
  Rule: InsightsDestination keeps to its characters

    @id-destination-of-allowed-characters
    Scenario: the colons, slash and dashes of an ARN
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditStore" logs ApiCallRateInsight

    @id-destination-of-other-characters
    Scenario Outline: <case>
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | <value>                                 |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidParameterException
      And nothing has changed

      Examples:
        | case                    | value                                 |
        | a-blank-inside          | audit store                           |
        | a-blank-at-the-end      | "{ID suffix of InsightsStore} "       |
        | a-line-break-at-the-end | {ID suffix of InsightsStore}{newline} |
        | a-question-mark         | insights?store                        |
        | a-hash                  | insights#store                        |
        | an-accent               | insightsstorè                         |

    @id-destination-of-other-characters-when-turning-off
    Scenario: a blank in what is not needed
      Given the event data store "AuditStore"
      When PutInsightSelectors is called with
        | member              | value               |
        | EventDataStore      | {ARN of AuditStore} |
        | InsightsDestination | insights store      |
        | InsightSelectors    | []                  |
      Then the call is refused with InvalidParameterException
      And nothing has changed
