@needs-event-data-stores
Feature: Event data stores by ARN and by ID
  What names a store is its ARN or the ID at the end of it, and there has to be such a store.

  @PIS-028 @PIS-037 @PIS-081 @documented
  Rule: A store's ARN has six parts and ends in the store's ID

    @id-stores-of-the-region-of-the-call
    Scenario: source and destination by ARNs of that form
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                                                             |
        | EventDataStore      | arn:aws:cloudtrail:{Region}:{account}:eventdatastore/{ID suffix of AuditStore}    |
        | InsightsDestination | arn:aws:cloudtrail:{Region}:{account}:eventdatastore/{ID suffix of InsightsStore} |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}]                                           |
      Then "AuditStore" logs ApiCallRateInsight

  @PIS-079 @PIS-081 @PIS-082 @chosen @C31
  Rule: An ARN in EventDataStore has the form of a store's ARN
    The AWS documentation has one error for all bad ARNs; the service has another for those of stores.

    @id-source-arn-malformed
    Scenario Outline: an ARN of a source <what>
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | <arn>                                   |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                           |
        | CloudTrailARNInvalidException     |
        | EventDataStoreARNInvalidException |
      And a refusal has changed nothing

      Examples:
        | case                     | what                                   | arn                                                                            |
        | without-a-kind           | without a kind                         | arn:aws:cloudtrail:{Region}:{account}:{ID suffix of AuditStore}                |
        | without-an-id            | without an ID                          | arn:aws:cloudtrail:{Region}:{account}:eventdatastore/                          |
        | of-a-short-account       | of an account with too few digits      | arn:aws:cloudtrail:{Region}:12345:eventdatastore/{ID suffix of AuditStore}     |
        | without-a-region         | without a Region                       | arn:aws:cloudtrail::{account}:eventdatastore/{ID suffix of AuditStore}         |
        | with-a-colon-for-a-slash | with a colon in the place of the slash | arn:aws:cloudtrail:{Region}:{account}:eventdatastore:{ID suffix of AuditStore} |

    @id-source-arn-of-another-kind
    Scenario Outline: the ARN of <what> as the source
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | <arn>                                   |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                           |
        | CloudTrailARNInvalidException     |
        | EventDataStoreARNInvalidException |
      And a refusal has changed nothing

      Examples:
        | case             | what                                 | arn                                                                    |
        | an-unknown-trail | a trail with a store's ID for a name | arn:aws:cloudtrail:{Region}:{account}:trail/{ID suffix of AuditStore}  |
        | a-channel        | a channel                            | arn:aws:cloudtrail:{Region}:{account}:channel/01234567890              |
        | a-bucket         | something of another service         | arn:aws:s3:{Region}:{account}:eventdatastore/{ID suffix of AuditStore} |

  @PIS-105 @chosen @C5
  Rule: EventDataStore names a store that exists
    No documented error is for a store that is not there.

    @id-source-of-nobody
    Scenario Outline: <what>, as the source
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
        | case               | what                                                       | value                                                                                                   |
        | an-id              | an ID of nobody                                            | EXAMPLE-of-nobody                                                                                       |
        | an-arn             | an ARN of nobody                                           | arn:aws:cloudtrail:{Region}:{account}:eventdatastore/EXAMPLE-of-nobody                                  |
        | a-letter-before    | a store's ID with a letter before it                       | X{ID suffix of AuditStore}                                                                              |
        | without-its-last   | a store's ID without its last letter                       | {ID suffix of AuditStore without its last letter}                                                       |
        | without-its-first  | a store's ARN without the first letter of the ID           | arn:aws:cloudtrail:{Region}:{account}:eventdatastore/{ID suffix of AuditStore without its first letter} |
        | capitals-exchanged | a store's ID with its capitals and small letters exchanged | {ID suffix of AuditStore with capitals exchanged}                                                       |
        | another-partition  | a store's ARN with another partition                       | arn:aws-cn:cloudtrail:{Region}:{account}:eventdatastore/{ID suffix of AuditStore}                       |
        | the-end-of-the-arn | the last part of a store's ARN                             | eventdatastore/{ID suffix of AuditStore}                                                                |

  @PIS-079 @PIS-081 @PIS-082 @chosen @C31
  Rule: An ARN in InsightsDestination has the form of a store's ARN
    The AWS documentation has one error for all bad ARNs; the service has another for those of stores.

    @id-destination-arn-malformed
    Scenario Outline: an ARN of a destination <what>
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | <arn>                                   |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                           |
        | CloudTrailARNInvalidException     |
        | EventDataStoreARNInvalidException |
      And a refusal has changed nothing

      Examples:
        | case                     | what                                   | arn                                                                               |
        | without-a-kind           | without a kind                         | arn:aws:cloudtrail:{Region}:{account}:{ID suffix of InsightsStore}                |
        | without-an-id            | without an ID                          | arn:aws:cloudtrail:{Region}:{account}:eventdatastore/                             |
        | with-a-colon-for-a-slash | with a colon in the place of the slash | arn:aws:cloudtrail:{Region}:{account}:eventdatastore:{ID suffix of InsightsStore} |

    @id-destination-arn-of-another-kind
    Scenario Outline: the ARN of <what> as the destination
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | <arn>                                   |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                           |
        | CloudTrailARNInvalidException     |
        | EventDataStoreARNInvalidException |
      And a refusal has changed nothing

      Examples:
        | case             | what                                 | arn                                                                         |
        | an-unknown-trail | a trail with a store's ID for a name | arn:aws:cloudtrail:{Region}:{account}:trail/{ID suffix of InsightsStore}    |
        | a-log-group      | something of another service         | arn:aws:logs:{Region}:{account}:eventdatastore/{ID suffix of InsightsStore} |

  @PIS-105 @chosen @C5
  Rule: InsightsDestination names a store that exists
    No documented error is for a store that is not there.

    @id-destination-of-nobody
    Scenario Outline: <what>, as the destination
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | <value>                                 |
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
        | case               | what                                                       | value                                                                                                      |
        | an-id              | an ID of nobody                                            | EXAMPLE-of-nobody                                                                                          |
        | an-arn             | an ARN of nobody                                           | arn:aws:cloudtrail:{Region}:{account}:eventdatastore/EXAMPLE-of-nobody                                     |
        | a-letter-behind    | a store's ID with a letter behind it                       | {ID suffix of InsightsStore}X                                                                              |
        | a-letter-before    | a store's ID with a letter before it                       | X{ID suffix of InsightsStore}                                                                              |
        | without-its-last   | a store's ID without its last letter                       | {ID suffix of InsightsStore without its last letter}                                                       |
        | without-its-first  | a store's ARN without the first letter of the ID           | arn:aws:cloudtrail:{Region}:{account}:eventdatastore/{ID suffix of InsightsStore without its first letter} |
        | capitals-exchanged | a store's ID with its capitals and small letters exchanged | {ID suffix of InsightsStore with capitals exchanged}                                                       |
        | another-partition  | a store's ARN with another partition                       | arn:aws-cn:cloudtrail:{Region}:{account}:eventdatastore/{ID suffix of InsightsStore}                       |
        | the-end-of-the-arn | the last part of a store's ARN                             | eventdatastore/{ID suffix of InsightsStore}                                                                |
        | another-region     | a store's ARN with another Region                          | arn:aws:cloudtrail:sa-east-1:{account}:eventdatastore/{ID suffix of InsightsStore}                         |

  @PIS-105 @chosen @C5
  Rule: Turning off needs a store that exists
    No documented error is for a store that is not there.

    @id-turn-off-nobodys-store
    Scenario: an empty list for a store that does not exist
      Given the event data store "AuditStore"
      When PutInsightSelectors is called with
        | member           | value             |
        | EventDataStore   | EXAMPLE-of-nobody |
        | InsightSelectors | []                |
      Then the call ends in one of
        | outcome                           |
        | InvalidParameterException         |
        | EventDataStoreNotFoundException   |
        | EventDataStoreARNInvalidException |
        | CloudTrailARNInvalidException     |
        | InvalidInsightSelectorsException  |
      And a refusal has changed nothing

    @id-turn-off-an-existing-store
    Scenario: an empty list for a store that exists
      Given the event data store "AuditStore"
      When PutInsightSelectors is called with
        | member           | value                     |
        | EventDataStore   | {ID suffix of AuditStore} |
        | InsightSelectors | []                        |
      Then the call is accepted
      And "AuditStore" logs no Insights
