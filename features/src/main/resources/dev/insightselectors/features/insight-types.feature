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
      Then "AuditTrail" logs <type>

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
        | case          | type                |
        | another-rate  | ApiLatencyInsight   |
        | small-initial | apiCallRateInsight  |
        | all-capitals  | APICALLRATEINSIGHT  |
        | plural        | ApiCallRateInsights |
        | inner-blank   | Api CallRateInsight |
        | empty         |                     |

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
        | case                  | object                                    |
        | with-nothing-in-it    | {}                                        |
        | with-a-type-of-null   | {"InsightType": null}                     |
        | after-one-with-a-type | {"InsightType": "ApiCallRateInsight"}, {} |

    @id-object-with-a-type
    Scenario: an object with a type in it
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {name of AuditTrail}                    |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditTrail" logs ApiCallRateInsight

  @PIS-017 @PIS-040 @PIS-045 @PIS-094 @chosen
  Rule: The list is an array of objects
    Choice C7: the page also speaks of a JSON string; the array counts, and three errors may answer what is none.

    @id-an-array-of-objects
    Scenario: an array of two objects
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                                           |
        | TrailName        | {name of AuditTrail}                                                            |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}, {"InsightType": "ApiErrorRateInsight"}] |
      Then "AuditTrail" logs ApiCallRateInsight and ApiErrorRateInsight

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
        | case                 | given                                         |
        | an-array-in-a-string | "[{\"InsightType\": \"ApiCallRateInsight\"}]" |
        | the-bare-type        | "ApiCallRateInsight"                          |
        | a-single-object      | {"InsightType": "ApiCallRateInsight"}         |
        | an-array-of-strings  | ["ApiCallRateInsight"]                        |
        | an-array-of-null     | [null]                                        |

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
        | case     | given                  |
        | a-number | 1                      |
        | an-array | ["ApiCallRateInsight"] |

  @PIS-003 @chosen
  Rule: A type given twice counts once
    Choice C8: it may be refused as well.

    @id-the-same-type-twice
    Scenario: ApiCallRateInsight twice
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                                          |
        | TrailName        | {name of AuditTrail}                                                           |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}, {"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                          |
        | accepted                         |
        | InvalidInsightSelectorsException |
        | InvalidParameterException        |
      And a refusal has changed nothing
      And an acceptance leaves "AuditTrail" logging ApiCallRateInsight

    @id-two-types-once-each
    Scenario: both types once
      Given the trail "AuditTrail"
      When ApiCallRateInsight and ApiErrorRateInsight are put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight and ApiErrorRateInsight

    @id-an-unknown-type-twice
    Scenario: a type that does not exist twice
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                                  |
        | TrailName        | {name of AuditTrail}                                                   |
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
        | member           | value                                                     |
        | TrailName        | {name of AuditTrail}                                      |
        | InsightSelectors | [{"InsightType": "<first>"}, {"InsightType": "<second>"}] |
      Then "AuditTrail" logs ApiCallRateInsight and ApiErrorRateInsight

      Examples:
        | case             | first               | second              |
        | call-rate-first  | ApiCallRateInsight  | ApiErrorRateInsight |
        | error-rate-first | ApiErrorRateInsight | ApiCallRateInsight  |

    @id-either-order-of-one-wrong
    Scenario: a type that does not exist after one that does
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                                      |
        | TrailName        | {name of AuditTrail}                                                       |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}, {"InsightType": "ApiCostInsight"}] |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed
