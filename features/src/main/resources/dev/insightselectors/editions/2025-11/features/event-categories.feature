@edition-2025-11
Feature: What Insights are computed from
  Since November 2025 Insights may be computed from data events as well as from management events.

  @PIS-301 @PIS-311 @PIS-312 @documented
  Rule: Insights are enabled on the events that are named

    @id-event-categories-shown @probe
    Scenario: call-rate on data events of a trail that logs nothing else
      Given the trail "AuditTrail" logging data events
      When PutInsightSelectors is called with
        | member           | value                                                                |
        | TrailName        | {name of AuditTrail}                                                 |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight", "EventCategories": ["Data"]}] |
      Then the answer holds
        | member           | value                                                                |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight", "EventCategories": ["Data"]}] |

    @id-event-categories
    Scenario Outline: <type> on <what>
      Given the trail "AuditTrail"
      And "AuditTrail" has the advanced event selectors
        | selector | field          | operator | values          |
        | 1        | eventCategory  | Equals   | Management      |
        | 2        | eventCategory  | Equals   | Data            |
        | 2        | resources.type | Equals   | AWS::S3::Object |
      When PutInsightSelectors is called with
        | member           | value                                                    |
        | TrailName        | {name of AuditTrail}                                     |
        | InsightSelectors | [{"InsightType": "<type>", "EventCategories": <listed>}] |
      Then the answer holds
        | member           | value                                                    |
        | InsightSelectors | [{"InsightType": "<type>", "EventCategories": <listed>}] |
      And "AuditTrail" logs <type>

      Examples:
        | case            | what                              | type                | listed                 |
        | call-rate-data  | data events                       | ApiCallRateInsight  | ["Data"]               |
        | call-rate-both  | management events and data events | ApiCallRateInsight  | ["Management", "Data"] |
        | error-rate-data | data events                       | ApiErrorRateInsight | ["Data"]               |
        | error-rate-both | data events and management events | ApiErrorRateInsight | ["Data", "Management"] |

    @id-event-categories-of-each-type
    Scenario: each type on other events
      Given the trail "AuditTrail"
      And "AuditTrail" has the advanced event selectors
        | selector | field          | operator | values          |
        | 1        | eventCategory  | Equals   | Management      |
        | 2        | eventCategory  | Equals   | Data            |
        | 2        | resources.type | Equals   | AWS::S3::Object |
      When PutInsightSelectors is called with
        | member           | value                                                                                                                                           |
        | TrailName        | {name of AuditTrail}                                                                                                                            |
        | InsightSelectors | [{"InsightType": "ApiErrorRateInsight", "EventCategories": ["Data"]}, {"InsightType": "ApiCallRateInsight", "EventCategories": ["Management"]}] |
      Then "AuditTrail" logs ApiErrorRateInsight and ApiCallRateInsight

  @PIS-301 @PIS-311 @PIS-312 @chosen @C64
  Rule: There are no categories but Management and Data
    The service model names no error.

    @id-no-event-category
    Scenario Outline: a type with <what>
      Given the trail "AuditTrail" logging data events
      When PutInsightSelectors is called with
        | member           | value                                                                 |
        | TrailName        | {name of AuditTrail}                                                  |
        | InsightSelectors | [{"InsightType": "ApiErrorRateInsight", "EventCategories": <listed>}] |
      Then the call ends in one of
        | outcome                          |
        | InvalidInsightSelectorsException |
        | InvalidParameterException        |
        | SerializationException           |
        | ValidationException              |
      And a refusal has changed nothing

      Examples:
        | case              | what                                  | listed                      |
        | another           | a category of events without Insights | ["NetworkActivity"]         |
        | other-letter-case | a category in small letters           | ["data"]                    |
        | one-of-two        | a category that is none, after one    | ["Data", "NetworkActivity"] |
        | empty             | an empty category                     | [""]                        |
        | a-string          | a category outside an array           | "Data"                      |
        | a-number          | a number among them                   | ["Data", 1]                 |

  @PIS-301 @chosen @C61
  Rule: A type that is listed twice is on for what either entry names
    The service model does not say what such a list means, so it may also be refused.

    @id-event-categories-twice
    Scenario: a type on management events and again on data events
      Given the trail "AuditTrail"
      And "AuditTrail" has the advanced event selectors
        | selector | field          | operator | values          |
        | 1        | eventCategory  | Equals   | Management      |
        | 2        | eventCategory  | Equals   | Data            |
        | 2        | resources.type | Equals   | AWS::S3::Object |
      When PutInsightSelectors is called with
        | member           | value                                                                                                                                          |
        | TrailName        | {name of AuditTrail}                                                                                                                           |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight", "EventCategories": ["Management"]}, {"InsightType": "ApiCallRateInsight", "EventCategories": ["Data"]}] |
      Then the call ends in one of
        | outcome                          |
        | accepted                         |
        | InvalidInsightSelectorsException |
        | InvalidParameterException        |
      And a refusal has changed nothing
      And an acceptance leaves "AuditTrail" logging ApiCallRateInsight

  @PIS-302 @documented
  Rule: Where nothing is named, management events are enough

    @id-event-categories-of-null
    Scenario: error-rate without a word of events on a trail that logs management events alone
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                             |
        | TrailName        | {name of AuditTrail}                                              |
        | InsightSelectors | [{"InsightType": "ApiErrorRateInsight", "EventCategories": null}] |
      Then "AuditTrail" logs ApiErrorRateInsight

  @PIS-302 @chosen
  Rule: What is left out means management events

    @id-event-categories-left-out @C11
    Scenario: nothing named on a trail that logs data events alone
      Given the trail "AuditTrail" logging data events
      When PutInsightSelectors is called with
        | member           | value                                                             |
        | TrailName        | {name of AuditTrail}                                              |
        | InsightSelectors | [{"InsightType": "ApiErrorRateInsight", "EventCategories": null}] |
      Then the call ends in one of
        | outcome                              |
        | InvalidInsightSelectorsException     |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | OperationNotPermittedException       |
      And a refusal has changed nothing

    @id-event-categories-left-out-with-management-events @C60
    Scenario: an empty array on a trail that logs management events alone
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                           |
        | TrailName        | {name of AuditTrail}                                            |
        | InsightSelectors | [{"InsightType": "ApiErrorRateInsight", "EventCategories": []}] |
      Then the call ends in one of
        | outcome                          |
        | accepted                         |
        | InvalidInsightSelectorsException |
        | InvalidParameterException        |
        | ValidationException              |
      And a refusal has changed nothing
      And an acceptance leaves "AuditTrail" logging ApiErrorRateInsight

  @PIS-303 @PIS-308 @documented @needs-insights-state
  Rule: What is given takes the place of what was there

    @id-event-categories-replaced
    Scenario Outline: data events while call-rate is on for <what>
      Given the trail "AuditTrail" with
        | property         | value              |
        | Insights         | ApiCallRateInsight |
        | event categories | <before>           |
      And "AuditTrail" has the advanced event selectors
        | selector | field          | operator | values          |
        | 1        | eventCategory  | Equals   | Management      |
        | 2        | eventCategory  | Equals   | Data            |
        | 2        | resources.type | Equals   | AWS::S3::Object |
      When PutInsightSelectors is called with
        | member           | value                                                               |
        | TrailName        | {name of AuditTrail}                                                |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight", "EventCategories": <given>}] |
      Then the answer holds
        | member           | value                                                               |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight", "EventCategories": <given>}] |
      And "AuditTrail" logs ApiCallRateInsight

      Examples:
        | case                | what                       | before           | given          |
        | data-for-both       | management and data events | Management, Data | ["Data"]       |
        | data-for-management | management events          | Management       | ["Data"]       |
        | management-for-data | data events                | Data             | ["Management"] |

    @id-data-insights-off
    Scenario: no type while call-rate is on for data events
      Given the trail "AuditTrail" with
        | property         | value              |
        | events           | data events        |
        | Insights         | ApiCallRateInsight |
        | event categories | Data               |
      When no type is put on "AuditTrail"
      Then "AuditTrail" logs no Insights

  @PIS-303 @PIS-308 @chosen @C11 @needs-insights-state
  Rule: What is left out takes the place of what was there, too
    Whoever says nothing speaks of management events, whatever was on before.

    @id-event-categories-left-out-after-data
    Scenario: call-rate put again on a trail that logs data events alone
      Given the trail "AuditTrail" with
        | property         | value              |
        | events           | data events        |
        | Insights         | ApiCallRateInsight |
        | event categories | Data               |
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                              |
        | InvalidInsightSelectorsException     |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | OperationNotPermittedException       |
      And a refusal has changed nothing
