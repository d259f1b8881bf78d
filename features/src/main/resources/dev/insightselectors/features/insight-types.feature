Feature: Insights types
  Two types are known, in a list of objects that each name one.

  @PIS-005 @PIS-041 @PIS-094 @PIS-095 @documented
  Rule: No third type is known, and each counts letter for letter

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
        | case          | type                     |
        | small-initial | apiCallRateInsight       |
        | all-capitals  | APICALLRATEINSIGHT       |
        | blank-before  | \u0020ApiCallRateInsight |
        | blank-after   | ApiCallRateInsight\u0020 |
        | shortened     | ApiCallRate              |
        | empty         |                          |

  @PIS-093 @PIS-094 @documented
  Rule: Every object of the list names a type

    @id-object-without-a-type
    Scenario Outline: an object <what>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                |
        | TrailName        | {name of AuditTrail} |
        | InsightSelectors | [<object>]           |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

      Examples:
        | case                  | what                                      | object                                    |
        | with-nothing-in-it    | with nothing in it                        | {}                                        |
        | after-one-with-a-type | with nothing in it, after one with a type | {"InsightType": "ApiCallRateInsight"}, {} |

  @PIS-017 @PIS-040 @PIS-045 @PIS-094 @chosen
  Rule: The list is an array of objects
    The AWS documentation also speaks of a JSON string; the array counts.

    @id-an-array-of-objects @C7
    Scenario: an array of two objects
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                                           |
        | TrailName        | {name of AuditTrail}                                                            |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}, {"InsightType": "ApiErrorRateInsight"}] |
      Then "AuditTrail" logs ApiCallRateInsight and ApiErrorRateInsight

    @id-array-in-a-string @C7
    Scenario: an array in a string
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                         |
        | TrailName        | {name of AuditTrail}                          |
        | InsightSelectors | "[{\"InsightType\": \"ApiCallRateInsight\"}]" |
      Then the call ends in one of
        | outcome                          |
        | InvalidInsightSelectorsException |
        | accepted                         |
        | SerializationException           |
        | InvalidParameterException        |
      And a refusal has changed nothing
      And an acceptance leaves "AuditTrail" logging ApiCallRateInsight

    @id-no-array-of-objects @C34
    Scenario Outline: <what> in the place of an array of objects
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
        | ValidationException              |
        | ValidationError                  |
      And a refusal has changed nothing

      Examples:
        | case                | what               | given                                 |
        | the-bare-type       | the name of a type | "ApiCallRateInsight"                  |
        | a-single-object     | a single object    | {"InsightType": "ApiCallRateInsight"} |
        | an-array-of-strings | an array of names  | ["ApiCallRateInsight"]                |
        | an-array-of-null    | an array of null   | [null]                                |

    @id-type-that-is-no-string @C34
    Scenario Outline: a type that is <what>
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
        | ValidationException              |
        | ValidationError                  |
      And a refusal has changed nothing

      Examples:
        | case     | what     | given |
        | a-number | a number | 1     |

  @PIS-003 @chosen @C8
  Rule: A type given twice counts once
    It may be refused as well.

    @id-the-same-type-twice
    Scenario: call-rate twice
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

  @PIS-003 @chosen @C20
  Rule: The order of the types does not matter
    The types are compared as a set.

    @id-error-rate-before-call-rate
    Scenario: error-rate before call-rate
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                                           |
        | TrailName        | {name of AuditTrail}                                                            |
        | InsightSelectors | [{"InsightType": "ApiErrorRateInsight"}, {"InsightType": "ApiCallRateInsight"}] |
      Then "AuditTrail" logs ApiCallRateInsight and ApiErrorRateInsight
