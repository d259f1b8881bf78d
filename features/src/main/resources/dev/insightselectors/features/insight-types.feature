Feature: Insights types
  Two types are known, in a list of objects that each name one.

  @PIS-005 @PIS-041 @PIS-094 @PIS-095 @documented
  Rule: A type is one of two, letter for letter

    @id-known-type
    Scenario Outline: <type>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                       |
        | TrailName        | {name of AuditTrail}        |
        | InsightSelectors | [{"InsightType": "<type>"}] |
      Then the call is accepted
      And "AuditTrail" logs <type>

      Examples:
        | case       | type                |
        | call-rate  | ApiCallRateInsight  |
        | error-rate | ApiErrorRateInsight |

    @id-unknown-type
    Scenario Outline: "<type>" is no type
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                       |
        | TrailName        | {name of AuditTrail}        |
        | InsightSelectors | [{"InsightType": "<type>"}] |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

      Examples:
        | case           | type                |
        | another-rate   | ApiLatencyInsight   |
        | small-initial  | apiCallRateInsight  |
        | all-small      | apicallrateinsight  |
        | all-capitals   | APICALLRATEINSIGHT  |
        | plural         | ApiCallRateInsights |
        | cut-short      | ApiErrorRate        |
        | inner-blank    | Api CallRateInsight |
        | empty          |                     |
        | both-in-one    | ApiCallRateInsight,ApiErrorRateInsight |

    @id-unknown-type-among-known
    Scenario Outline: no type as the <case> of three
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                                                 |
        | TrailName        | {name of AuditTrail}                                                                  |
        | InsightSelectors | [{"InsightType": "<1>"}, {"InsightType": "<2>"}, {"InsightType": "<3>"}] |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

      Examples:
        | case   | 1                  | 2                   | 3                   |
        | first  | ApiCostInsight     | ApiCallRateInsight  | ApiErrorRateInsight |
        | second | ApiCallRateInsight | ApiCostInsight      | ApiErrorRateInsight |
        | third  | ApiCallRateInsight | ApiErrorRateInsight | ApiCostInsight      |

  @PIS-041 @PIS-095 @documented @needs-event-data-stores
  Rule: A store knows the same two types

    @id-known-type-on-a-store
    Scenario Outline: <type> on a store
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                       |
        | EventDataStore      | {ARN of AuditStore}         |
        | InsightsDestination | {ARN of InsightsStore}      |
        | InsightSelectors    | [{"InsightType": "<type>"}] |
      Then the call is accepted
      And "AuditStore" logs <type>

      Examples:
        | case       | type                |
        | call-rate  | ApiCallRateInsight  |
        | error-rate | ApiErrorRateInsight |

    @id-unknown-type-on-a-store
    Scenario Outline: "<type>" on a store
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                       |
        | EventDataStore      | {ARN of AuditStore}         |
        | InsightsDestination | {ARN of InsightsStore}      |
        | InsightSelectors    | [{"InsightType": "<type>"}] |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

      Examples:
        | case         | type                |
        | another-rate | ApiLatencyInsight   |
        | all-small    | apierrorrateinsight |

  @PIS-093 @PIS-094 @documented
  Rule: Every object of the list names a type

    @id-object-without-a-type
    Scenario Outline: an object <case>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                |
        | TrailName        | {name of AuditTrail} |
        | InsightSelectors | [<object>]           |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

      Examples:
        | case                    | object                                          |
        | with-nothing-in-it      | {}                                              |
        | with-a-type-of-null     | {"InsightType": null}                           |
        | with-a-misspelt-member  | {"insightType": "ApiCallRateInsight"}           |
        | after-one-with-a-type   | {"InsightType": "ApiCallRateInsight"}, {}       |

    @id-object-with-a-type
    Scenario: an object with a type in it
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {name of AuditTrail}                    |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is accepted
      And "AuditTrail" logs ApiCallRateInsight

  @PIS-017 @PIS-040 @PIS-045 @PIS-094 @chosen
  Rule: The list is an array of objects
    Choice C7: the page also speaks of a JSON string; the array counts, and three errors may answer what is none.

    @id-an-array-of-objects
    Scenario: an array of two objects
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                                          |
        | TrailName        | {name of AuditTrail}                                                           |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}, {"InsightType": "ApiErrorRateInsight"}] |
      Then the call is accepted
      And "AuditTrail" logs ApiCallRateInsight and ApiErrorRateInsight

    @id-no-array-of-objects
    Scenario Outline: <case>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                |
        | TrailName        | {name of AuditTrail} |
        | InsightSelectors | <given>              |
      Then the call ends in one of
        | outcome                          |
        | InvalidInsightSelectorsException |
        | SerializationException           |
        | InvalidParameterException        |
      And a refusal has changed nothing

      Examples:
        | case                    | given                                         |
        | an-array-in-a-string    | "[{\"InsightType\": \"ApiCallRateInsight\"}]" |
        | an-empty-array-in-a-string | "[]"                                       |
        | an-empty-string         | ""                                            |
        | the-bare-type           | "ApiCallRateInsight"                          |
        | a-single-object         | {"InsightType": "ApiCallRateInsight"}         |
        | a-number                | 1                                             |
        | a-truth-value           | true                                          |
        | an-array-of-strings     | ["ApiCallRateInsight"]                        |
        | an-array-of-numbers     | [1]                                           |
        | an-array-of-null        | [null]                                        |
        | an-array-of-arrays      | [[{"InsightType": "ApiCallRateInsight"}]]     |
        | objects-and-strings     | [{"InsightType": "ApiCallRateInsight"}, "ApiErrorRateInsight"] |

    @id-type-that-is-no-string
    Scenario Outline: an InsightType that is <case>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                      |
        | TrailName        | {name of AuditTrail}       |
        | InsightSelectors | [{"InsightType": <given>}] |
      Then the call ends in one of
        | outcome                          |
        | InvalidInsightSelectorsException |
        | SerializationException           |
        | InvalidParameterException        |
      And a refusal has changed nothing

      Examples:
        | case          | given                  |
        | a-number      | 1                      |
        | a-truth-value | false                  |
        | an-array      | ["ApiCallRateInsight"] |
        | an-object     | {"InsightType": "ApiCallRateInsight"} |

  @PIS-003 @chosen
  Rule: A type given twice counts once
    Choice C8: it may be refused as well.

    @id-the-same-type-twice
    Scenario: ApiCallRateInsight twice
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                                         |
        | TrailName        | {name of AuditTrail}                                                          |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}, {"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                          |
        | accepted                         |
        | InvalidInsightSelectorsException |
        | InvalidParameterException        |
      And a refusal has changed nothing
      And an acceptance leaves "AuditTrail" logging ApiCallRateInsight

    @id-two-types-and-one-again
    Scenario: both types, and the first of them again
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                                                                                  |
        | TrailName        | {name of AuditTrail}                                                                                                   |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}, {"InsightType": "ApiErrorRateInsight"}, {"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                          |
        | accepted                         |
        | InvalidInsightSelectorsException |
        | InvalidParameterException        |
      And a refusal has changed nothing
      And an acceptance leaves "AuditTrail" logging ApiCallRateInsight and ApiErrorRateInsight

    @id-two-types-once-each
    Scenario: both types once
      Given the trail "AuditTrail"
      When ApiCallRateInsight and ApiErrorRateInsight is put on "AuditTrail"
      Then the call is accepted
      And "AuditTrail" logs ApiCallRateInsight and ApiErrorRateInsight

    @id-an-unknown-type-twice
    Scenario: a type that does not exist twice
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                                 |
        | TrailName        | {name of AuditTrail}                                                  |
        | InsightSelectors | [{"InsightType": "ApiCostInsight"}, {"InsightType": "ApiCostInsight"}] |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

  @PIS-003 @chosen
  Rule: The order of the types does not matter
    Choice C20: the types are compared as a set.

    @id-either-order
    Scenario Outline: <case>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                            |
        | TrailName        | {name of AuditTrail}                                             |
        | InsightSelectors | [{"InsightType": "<first>"}, {"InsightType": "<second>"}] |
      Then the call is accepted
      And "AuditTrail" logs ApiCallRateInsight and ApiErrorRateInsight

      Examples:
        | case             | first               | second              |
        | call-rate-first  | ApiCallRateInsight  | ApiErrorRateInsight |
        | error-rate-first | ApiErrorRateInsight | ApiCallRateInsight  |

    @id-either-order-of-one-wrong
    Scenario Outline: one wrong, <case>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                            |
        | TrailName        | {name of AuditTrail}                                             |
        | InsightSelectors | [{"InsightType": "<first>"}, {"InsightType": "<second>"}] |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

      Examples:
        | case            | first              | second             |
        | the-right-first | ApiCallRateInsight | ApiCostInsight     |
        | the-wrong-first | ApiCostInsight     | ApiCallRateInsight |
