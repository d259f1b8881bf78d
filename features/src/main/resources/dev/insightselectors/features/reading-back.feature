Feature: Reading back what is on
  GetInsightSelectors tells what the last accepted call has left. The AWS documentation does not describe it.

  @PIS-003 @PIS-010 @chosen @C25
  Rule: What is on for a trail is read back under the members of the answer
    The AWS documentation does not describe it; real services answer so, and have an error of their own for what is off.

    @id-read-a-trail @needs-insights-state
    Scenario Outline: a trail with <what> on
      Given the trail "AuditTrail"
      And <types> is on for "AuditTrail"
      When GetInsightSelectors is called for "AuditTrail"
      Then the answer holds
        | member            | value               |
        | TrailARN          | {ARN of AuditTrail} |
        | InsightSelectors  | <listed>            |
        | EventDataStoreArn | (absent)            |

      Examples:
        | case      | what       | types                                      | listed                                                                          |
        | call-rate | call-rate  | ApiCallRateInsight                         | [{"InsightType": "ApiCallRateInsight"}]                                         |
        | both      | both types | ApiCallRateInsight and ApiErrorRateInsight | [{"InsightType": "ApiCallRateInsight"}, {"InsightType": "ApiErrorRateInsight"}] |

    @id-read-a-trail-without-insights
    Scenario: a trail with nothing on
      Given the trail "AuditTrail"
      When GetInsightSelectors is called for "AuditTrail"
      Then the call is refused with InsightNotEnabledException
      And nothing has changed

  @PIS-008 @PIS-022 @PIS-031 @chosen @C25 @needs-event-data-stores
  Rule: A store is read back together with its destination
    The destination is what ties the two stores.

    @id-read-a-store @needs-insights-state
    Scenario: a store with call-rate on
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And ApiCallRateInsight is on for "AuditStore"
      When GetInsightSelectors is called with
        | member         | value                     |
        | EventDataStore | {ID suffix of AuditStore} |
      Then the answer holds
        | member              | value                                   |
        | EventDataStoreArn   | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
        | TrailARN            | (absent)                                |

    @id-read-a-store-without-insights
    Scenario: a store with nothing on
      Given the event data store "AuditStore"
      When GetInsightSelectors is called for "AuditStore"
      Then the call is refused with InsightNotEnabledException
      And nothing has changed

    @id-read-the-destination @needs-insights-state
    Scenario: the destination itself
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And ApiCallRateInsight is on for "AuditStore"
      When GetInsightSelectors is called for "InsightsStore"
      Then the call is refused with InsightNotEnabledException
      And nothing has changed

  @PIS-003 @PIS-010 @chosen
  Rule: What is asked for is named as it is in PutInsightSelectors
    The AWS documentation does not describe it; the operation's own page lists the errors.

    @id-read-what-is-named-wrongly @C51
    Scenario Outline: a trail asked for by <what>
      Given the trail "AuditTrail"
      When GetInsightSelectors is called with
        | member    | value  |
        | TrailName | <name> |
      Then the call is refused with <error>
      And nothing has changed

      Examples:
        | case                | what                             | name                                                       | error                         |
        | a-blank-inside      | a name with a blank inside       | nobody has                                                 | InvalidTrailNameException     |
        | two-characters      | a name of two characters         | {2 letters}                                                | InvalidTrailNameException     |
        | a-dash-last         | a name with a dash last          | nobody-                                                    | InvalidTrailNameException     |
        | two-periods         | a name with two periods in a row | no..body                                                   | InvalidTrailNameException     |
        | an-ip-address       | a name like an IP address        | "192.168.5.4"                                              | InvalidTrailNameException     |
        | an-arn-without-kind | an ARN without a kind            | arn:aws:cloudtrail:{Region}:{account}:{name of AuditTrail} | CloudTrailARNInvalidException |
        | a-name-of-nobody    | a name that no trail has         | no-such-trail-of-ours                                      | TrailNotFoundException        |

    @id-read-neither @C52
    Scenario: neither a trail nor a store
      Given the trail "AuditTrail"
      When GetInsightSelectors is called with
        | member | value  |
        | Note   | a note |
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | InvalidTrailNameException            |
        | CloudTrailARNInvalidException        |
        | EventDataStoreNotFoundException      |
        | EventDataStoreARNInvalidException    |
        | ValidationException                  |
        | ValidationError                      |
        | MissingParameter                     |
        | InvalidParameterCombination          |
        | InvalidParameterValue                |
      And a refusal has changed nothing

    @id-read-both @C52 @needs-event-data-stores
    Scenario: a trail and a store at once
      Given the trail "AuditTrail"
      And the event data store "AuditStore"
      When GetInsightSelectors is called with
        | member         | value                |
        | TrailName      | {name of AuditTrail} |
        | EventDataStore | {ARN of AuditStore}  |
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | InvalidTrailNameException            |
        | CloudTrailARNInvalidException        |
        | EventDataStoreNotFoundException      |
        | EventDataStoreARNInvalidException    |
        | ValidationException                  |
        | ValidationError                      |
        | MissingParameter                     |
        | InvalidParameterCombination          |
        | InvalidParameterValue                |
      And a refusal has changed nothing

    @id-read-a-store-named-wrongly @C52 @needs-event-data-stores
    Scenario Outline: a store by <what>
      Given the event data store "AuditStore"
      When GetInsightSelectors is called with
        | member         | value   |
        | EventDataStore | <value> |
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | InvalidTrailNameException            |
        | CloudTrailARNInvalidException        |
        | EventDataStoreNotFoundException      |
        | EventDataStoreARNInvalidException    |
        | ValidationException                  |
        | ValidationError                      |
        | MissingParameter                     |
        | InvalidParameterCombination          |
        | InvalidParameterValue                |
      And a refusal has changed nothing

      Examples:
        | case                | what                  | value                                                           |
        | an-id-of-nobody     | the ID of nobody      | EXAMPLE-of-nobody                                               |
        | an-arn-without-kind | an ARN without a kind | arn:aws:cloudtrail:{Region}:{account}:{ID suffix of AuditStore} |
        | a-blank-inside      | an ID with a blank    | audit store                                                     |
        | two-letters         | two letters           | {2 letters}                                                     |
        | 257-letters         | 257 letters           | {257 letters}                                                   |
