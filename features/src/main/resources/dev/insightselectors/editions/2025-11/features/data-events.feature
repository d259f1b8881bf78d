@edition-2025-11
Feature: What a trail has to log for Insights on data events
  Insights on data events are computed from reads or writes of data, and only trails can have them.

  @PIS-305 @PIS-306 @PIS-312 @documented
  Rule: Either type is computed from reads of data, or from writes

    @id-data-insights-from-data-events
    Scenario Outline: <type> on a trail that logs <what>
      Given the trail "AuditTrail"
      And "AuditTrail" has the advanced event selectors
        | selector | field          | operator | values          |
        | 1        | eventCategory  | Equals   | Data            |
        | 1        | resources.type | Equals   | AWS::S3::Object |
        | 1        | readOnly       | Equals   | <read only>     |
      When PutInsightSelectors is called with
        | member           | value                                                    |
        | TrailName        | {name of AuditTrail}                                     |
        | InsightSelectors | [{"InsightType": "<type>", "EventCategories": ["Data"]}] |
      Then "AuditTrail" logs <type>

      Examples:
        | case              | what           | read only | type                |
        | call-rate-reads   | reads of data  | true      | ApiCallRateInsight  |
        | call-rate-writes  | writes of data | false     | ApiCallRateInsight  |
        | error-rate-reads  | reads of data  | true      | ApiErrorRateInsight |
        | error-rate-writes | writes of data | false     | ApiErrorRateInsight |

  @PIS-305 @PIS-306 @PIS-312 @chosen @C65
  Rule: Without data events there are no Insights on them
    The service model names no error.

    @id-data-insights-without-data-events
    Scenario Outline: <type> on <what>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                    |
        | TrailName        | {name of AuditTrail}                                     |
        | InsightSelectors | [{"InsightType": "<type>", "EventCategories": <listed>}] |
      Then the call ends in one of
        | outcome                              |
        | InvalidInsightSelectorsException     |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | OperationNotPermittedException       |
      And a refusal has changed nothing

      Examples:
        | case            | what                              | type                | listed                 |
        | call-rate       | data events                       | ApiCallRateInsight  | ["Data"]               |
        | error-rate      | data events                       | ApiErrorRateInsight | ["Data"]               |
        | call-rate-both  | data events and management events | ApiCallRateInsight  | ["Data", "Management"] |
        | error-rate-both | data events and management events | ApiErrorRateInsight | ["Data", "Management"] |

    @id-data-insights-for-one-of-two-types
    Scenario: one type on management events, the other on data events that are not logged
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                                                                                                                           |
        | TrailName        | {name of AuditTrail}                                                                                                                            |
        | InsightSelectors | [{"InsightType": "ApiErrorRateInsight", "EventCategories": ["Management"]}, {"InsightType": "ApiCallRateInsight", "EventCategories": ["Data"]}] |
      Then the call ends in one of
        | outcome                              |
        | InvalidInsightSelectorsException     |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | OperationNotPermittedException       |
      And a refusal has changed nothing

  @PIS-305 @chosen @C62
  Rule: Basic selectors log data events by their resources
    The service model does not say what makes a selector log them.

    @id-data-insights-from-basic-selectors
    Scenario: call-rate on data events from basic selectors without management events
      Given the trail "AuditTrail" logging no management events
      When PutInsightSelectors is called with
        | member           | value                                                                |
        | TrailName        | {name of AuditTrail}                                                 |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight", "EventCategories": ["Data"]}] |
      Then "AuditTrail" logs ApiCallRateInsight

  @PIS-311 @chosen @C11
  Rule: Management events are needed for what is named so, whatever data events there are
    The service model names no error for a trail.

    @id-management-insights-without-management-events
    Scenario Outline: <type> on <what>
      Given the trail "AuditTrail" logging data events
      When PutInsightSelectors is called with
        | member           | value                                                    |
        | TrailName        | {name of AuditTrail}                                     |
        | InsightSelectors | [{"InsightType": "<type>", "EventCategories": <listed>}] |
      Then the call ends in one of
        | outcome                              |
        | InvalidInsightSelectorsException     |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | OperationNotPermittedException       |
      And a refusal has changed nothing

      Examples:
        | case            | what                              | type                | listed                 |
        | call-rate       | management events                 | ApiCallRateInsight  | ["Management"]         |
        | error-rate-both | management events and data events | ApiErrorRateInsight | ["Management", "Data"] |

  @PIS-304 @PIS-309 @PIS-310 @chosen @needs-event-data-stores
  Rule: A store has Insights on management events alone
    The service model names no error, and CloudFormation lets nobody name categories for a store.

    @id-data-insights-on-a-store @C63
    Scenario Outline: call-rate on <what> of a store that logs <events>
      Given the event data store "AuditStore" logging <events>
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                                                |
        | EventDataStore      | {ARN of AuditStore}                                                  |
        | InsightsDestination | {ARN of InsightsStore}                                               |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight", "EventCategories": <listed>}] |
      Then the call ends in one of
        | outcome                              |
        | InvalidInsightSelectorsException     |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | OperationNotPermittedException       |
        | UnsupportedOperationException        |
      And a refusal has changed nothing

      Examples:
        | case            | what                              | events                           | listed                 |
        | data            | data events                       | data events                      | ["Data"]               |
        | data-not-logged | data events                       | read and write management events | ["Data"]               |
        | both            | management events and data events | read and write management events | ["Management", "Data"] |

    @id-management-insights-on-a-store @C67
    Scenario: call-rate on management events of a store
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                                                      |
        | EventDataStore      | {ARN of AuditStore}                                                        |
        | InsightsDestination | {ARN of InsightsStore}                                                     |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight", "EventCategories": ["Management"]}] |
      Then the call ends in one of
        | outcome                              |
        | accepted                             |
        | InvalidInsightSelectorsException     |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
      And a refusal has changed nothing
      And an acceptance leaves "AuditStore" logging ApiCallRateInsight

  @PIS-305 @chosen @C66 @needs-insights-state @needs-neighbours
  Rule: While Insights on data events are on, a trail may have to go on logging them
    The service model does not say it, so a trail may also lose its data events.

    @id-selectors-that-drop-data-events
    Scenario: event selectors for management events while call-rate is on for data events
      Given the trail "AuditTrail" with
        | property         | value              |
        | events           | data events        |
        | Insights         | ApiCallRateInsight |
        | event categories | Data               |
      When PutEventSelectors is called with
        | member         | value                                                       |
        | TrailName      | {name of AuditTrail}                                        |
        | EventSelectors | [{"ReadWriteType": "All", "IncludeManagementEvents": true}] |
      Then the call ends in one of
        | outcome                          |
        | InvalidEventSelectorsException   |
        | accepted                         |
        | InvalidInsightSelectorsException |
      And a refusal has changed nothing

    @id-selectors-that-keep-data-events
    Scenario: event selectors for reads of data while call-rate is on for data events
      Given the trail "AuditTrail" with
        | property         | value              |
        | events           | data events        |
        | Insights         | ApiCallRateInsight |
        | event categories | Data               |
      When PutEventSelectors is called with
        | member                 | value                                                                                                                                                                         |
        | TrailName              | {name of AuditTrail}                                                                                                                                                          |
        | AdvancedEventSelectors | [{"FieldSelectors": [{"Field": "eventCategory", "Equals": ["Data"]}, {"Field": "resources.type", "Equals": ["AWS::S3::Object"]}, {"Field": "readOnly", "Equals": ["true"]}]}] |
      Then the call is accepted
      And "AuditTrail" logs ApiCallRateInsight

  @PIS-307 @documented @needs-insights-state
  Rule: What is on is told together with what it is computed from

    @id-read-event-categories
    Scenario Outline: call-rate on <what>, read back
      Given the trail "AuditTrail" with
        | property         | value              |
        | Insights         | ApiCallRateInsight |
        | event categories | <before>           |
      And "AuditTrail" has the advanced event selectors
        | selector | field          | operator | values          |
        | 1        | eventCategory  | Equals   | Management      |
        | 2        | eventCategory  | Equals   | Data            |
        | 2        | resources.type | Equals   | AWS::S3::Object |
      When GetInsightSelectors is called for "AuditTrail"
      Then the answer holds
        | member           | value                                                                |
        | TrailARN         | {ARN of AuditTrail}                                                  |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight", "EventCategories": <listed>}] |

      Examples:
        | case | what                              | before           | listed                 |
        | data | data events                       | Data             | ["Data"]               |
        | both | management events and data events | Management, Data | ["Data", "Management"] |
