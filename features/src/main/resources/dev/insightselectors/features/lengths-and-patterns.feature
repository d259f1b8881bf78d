@needs-event-data-stores
Feature: Lengths and characters of what names a store
  EventDataStore and InsightsDestination have the same bounds, and one error answers what is outside of them.
  The longest ARN is reckoned for an account in us-east-2.

  @PIS-026 @PIS-035 @documented
  Rule: 3 characters are enough to name a store

    @id-store-id-of-3-characters @needs-chosen-ids
    Scenario Outline: an ID of 3 characters as <parameter>
      Given the event data store "AuditStore" with
        | property  | value       |
        | ID suffix | <source ID> |
      And the event data store "InsightsStore" with
        | property  | value            |
        | ID suffix | <destination ID> |
      And "InsightsStore" has the advanced event selectors
        | selector | field         | operator | values  |
        | 1        | eventCategory | Equals   | Insight |
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ID suffix of AuditStore}               |
        | InsightsDestination | {ID suffix of InsightsStore}            |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditStore" logs ApiCallRateInsight

      Examples:
        | case        | parameter           | source ID         | destination ID      |
        | source      | EventDataStore      | q7z               | EXAMPLE-of-insights |
        | destination | InsightsDestination | EXAMPLE-of-audits | q7z                 |

  @PIS-026 @PIS-035 @PIS-104 @PIS-105 @chosen @C33
  Rule: 2 characters do not name a store
    The AWS documentation gives the bound, and no error for it.

    @id-store-id-of-2-characters @needs-chosen-ids
    Scenario Outline: an ID of 2 characters as <parameter>
      Given the event data store "AuditStore" with
        | property  | value       |
        | ID suffix | <source ID> |
      And the event data store "InsightsStore" with
        | property  | value            |
        | ID suffix | <destination ID> |
      And "InsightsStore" has the advanced event selectors
        | selector | field         | operator | values  |
        | 1        | eventCategory | Equals   | Insight |
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ID suffix of AuditStore}               |
        | InsightsDestination | {ID suffix of InsightsStore}            |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                           |
        | InvalidParameterException         |
        | ValidationException               |
        | ValidationError                   |
        | InvalidParameterValue             |
        | CloudTrailARNInvalidException     |
        | EventDataStoreARNInvalidException |
        | EventDataStoreNotFoundException   |
      And a refusal has changed nothing

      Examples:
        | case        | parameter           | source ID         | destination ID      |
        | source      | EventDataStore      | q7                | EXAMPLE-of-insights |
        | destination | InsightsDestination | EXAMPLE-of-audits | q7                  |

    @id-store-given-too-short
    Scenario Outline: <parameter> with <what>
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | <source>                                |
        | InsightsDestination | <destination>                           |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                           |
        | InvalidParameterException         |
        | ValidationException               |
        | ValidationError                   |
        | InvalidParameterValue             |
        | CloudTrailARNInvalidException     |
        | EventDataStoreARNInvalidException |
        | EventDataStoreNotFoundException   |
      And a refusal has changed nothing

      Examples:
        | case                         | parameter           | what          | source              | destination            |
        | source-of-no-characters      | EventDataStore      | no characters | ""                  | {ARN of InsightsStore} |
        | destination-of-no-characters | InsightsDestination | no characters | {ARN of AuditStore} | ""                     |

  @PIS-027 @PIS-036 @documented
  Rule: 256 characters may name a store

    @id-store-arn-of-256-characters @needs-chosen-ids
    Scenario Outline: an ARN of 256 characters as <parameter>
      Given the event data store "AuditStore" with
        | property  | value       |
        | ID suffix | <source ID> |
      And the event data store "InsightsStore" with
        | property  | value            |
        | ID suffix | <destination ID> |
      And "InsightsStore" has the advanced event selectors
        | selector | field         | operator | values  |
        | 1        | eventCategory | Equals   | Insight |
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditStore" logs ApiCallRateInsight

      Examples:
        | case        | parameter           | source ID                                                                                                                                                                                               | destination ID                                                                                                                                                                                          |
        | source      | EventDataStore      | EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852Z | EXAMPLE-of-insights                                                                                                                                                                                     |
        | destination | InsightsDestination | EXAMPLE-of-audits                                                                                                                                                                                       | EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852Z |

  @PIS-027 @PIS-036 @PIS-105 @chosen @C33
  Rule: 257 characters do not name a store
    The AWS documentation gives the bound, and no error for it.

    @id-store-arn-of-257-characters @needs-chosen-ids
    Scenario Outline: an ARN of 257 characters as <parameter>
      Given the event data store "AuditStore" with
        | property  | value       |
        | ID suffix | <source ID> |
      And the event data store "InsightsStore" with
        | property  | value            |
        | ID suffix | <destination ID> |
      And "InsightsStore" has the advanced event selectors
        | selector | field         | operator | values  |
        | 1        | eventCategory | Equals   | Insight |
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                           |
        | InvalidParameterException         |
        | ValidationException               |
        | ValidationError                   |
        | InvalidParameterValue             |
        | CloudTrailARNInvalidException     |
        | EventDataStoreARNInvalidException |
        | EventDataStoreNotFoundException   |
      And a refusal has changed nothing

      Examples:
        | case        | parameter           | source ID                                                                                                                                                                                                | destination ID                                                                                                                                                                                           |
        | source      | EventDataStore      | EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852ZZ | EXAMPLE-of-insights                                                                                                                                                                                      |
        | destination | InsightsDestination | EXAMPLE-of-audits                                                                                                                                                                                        | EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852-4e8f-8bd1-bcf6cEXAMPLE-EXAMPLE0-f852ZZ |

    @id-store-given-too-long
    Scenario Outline: <parameter> with <what>
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | <source>                                |
        | InsightsDestination | <destination>                           |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                           |
        | InvalidParameterException         |
        | ValidationException               |
        | ValidationError                   |
        | InvalidParameterValue             |
        | CloudTrailARNInvalidException     |
        | EventDataStoreARNInvalidException |
        | EventDataStoreNotFoundException   |
      And a refusal has changed nothing

      Examples:
        | case                       | parameter           | what        | source              | destination            |
        | source-of-257-letters      | EventDataStore      | 257 letters | {257 letters}       | {ARN of InsightsStore} |
        | destination-of-257-letters | InsightsDestination | 257 letters | {ARN of AuditStore} | {257 letters}          |

  @PIS-028 @PIS-037 @PIS-104 @PIS-105 @chosen @C33
  Rule: What names a store keeps to its characters
    The AWS documentation gives the pattern, and no error for it.

    @id-store-given-with-other-characters
    Scenario Outline: <parameter> with <what>
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | <source>                                |
        | InsightsDestination | <destination>                           |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                           |
        | InvalidParameterException         |
        | ValidationException               |
        | ValidationError                   |
        | InvalidParameterValue             |
        | CloudTrailARNInvalidException     |
        | EventDataStoreARNInvalidException |
        | EventDataStoreNotFoundException   |
      And a refusal has changed nothing

      Examples:
        | case                                | parameter           | what                    | source                             | destination                           |
        | source-a-blank-at-the-end           | EventDataStore      | a blank at the end      | "{ID suffix of AuditStore} "       | {ARN of InsightsStore}                |
        | source-an-arn-and-a-blank           | EventDataStore      | a blank behind an ARN   | "{ARN of AuditStore} "             | {ARN of InsightsStore}                |
        | source-a-line-break-at-the-end      | EventDataStore      | a line break at the end | {ID suffix of AuditStore}{newline} | {ARN of InsightsStore}                |
        | source-an-arabic-digit              | EventDataStore      | an Arabic digit         | audit٧store                        | {ARN of InsightsStore}                |
        | destination-a-blank-at-the-end      | InsightsDestination | a blank at the end      | {ARN of AuditStore}                | "{ID suffix of InsightsStore} "       |
        | destination-a-line-break-at-the-end | InsightsDestination | a line break at the end | {ARN of AuditStore}                | {ID suffix of InsightsStore}{newline} |
        | destination-an-accent               | InsightsDestination | an accent               | {ARN of AuditStore}                | insightsstorè                         |

    @id-destination-of-other-characters-when-turning-off @C30
    Scenario: InsightsDestination with a blank inside, while turning off needs none
      Given the event data store "AuditStore"
      When PutInsightSelectors is called with
        | member              | value               |
        | EventDataStore      | {ARN of AuditStore} |
        | InsightsDestination | insights store      |
        | InsightSelectors    | []                  |
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterException            |
        | ValidationException                  |
        | ValidationError                      |
        | InvalidParameterValue                |
        | CloudTrailARNInvalidException        |
        | EventDataStoreARNInvalidException    |
        | EventDataStoreNotFoundException      |
        | accepted                             |
        | InvalidParameterCombinationException |
      And a refusal has changed nothing
      And an acceptance leaves "AuditStore" logging no Insights

  @PIS-028 @chosen @C5
  Rule: Any allowed character is fine in EventDataStore, though no store may have it
    A store that does not exist is answered in several ways.

    @id-source-of-allowed-characters-of-nobody
    Scenario Outline: EventDataStore with <what> inside
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
        | CloudTrailARNInvalidException     |
        | InvalidInsightSelectorsException  |
      And a refusal has changed nothing

      Examples:
        | case          | what          | value    |
        | an-underscore | an underscore | no_store |
