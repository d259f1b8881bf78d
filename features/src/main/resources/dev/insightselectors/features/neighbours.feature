@needs-neighbours
Feature: The neighbouring operations
  Two operations show what is logged, and one may not take away what Insights are computed from.

  @PIS-013 @documented
  Rule: GetEventSelectors shows whether a trail logs management events

    @id-get-event-selectors
    Scenario Outline: a trail that logs <what>
      Given the trail "AuditTrail"
      And "AuditTrail" has the advanced event selectors
        | selector | field         | operator | values     |
        | 1        | eventCategory | Equals   | <category> |
        | 1        | <field>       | Equals   | <value>    |
      When GetEventSelectors is called for "AuditTrail"
      Then the answer holds
        | member                 | value                                                                                                                     |
        | TrailARN               | {ARN of AuditTrail}                                                                                                       |
        | AdvancedEventSelectors | [{"FieldSelectors": [{"Field": "eventCategory", "Equals": ["<category>"]}, {"Field": "<field>", "Equals": ["<value>"]}]}] |

      Examples:
        | case   | what   | category   | field    | value |
        | writes | writes | Management | readOnly | false |

    @id-get-basic-event-selectors
    Scenario Outline: a trail with basic selectors for <what>
      Given the trail "AuditTrail"
      And "AuditTrail" has the event selectors
        | ReadWriteType | IncludeManagementEvents |
        | <type>        | <included>              |
      When GetEventSelectors is called for "AuditTrail"
      Then the answer holds
        | member         | value                                                                |
        | TrailARN       | {ARN of AuditTrail}                                                  |
        | EventSelectors | [{"ReadWriteType": "<type>", "IncludeManagementEvents": <included>}] |

      Examples:
        | case   | what   | type      | included |
        | writes | writes | WriteOnly | true     |

    @id-get-event-selectors-of-nobody
    Scenario: a trail that does not exist
      Given the trail "AuditTrail"
      When GetEventSelectors is called with
        | member    | value                 |
        | TrailName | no-such-trail-of-ours |
      Then the call is refused with TrailNotFoundException
      And nothing has changed

  @PIS-013 @PIS-011 @chosen @C11
  Rule: What GetEventSelectors shows is what Insights are judged by
    The AWS documentation does not name the error.

    @id-refused-by-the-selectors-shown
    Scenario: call-rate on a trail shown with data events
      Given the trail "AuditTrail"
      And "AuditTrail" has the advanced event selectors
        | selector | field          | operator | values          |
        | 1        | eventCategory  | Equals   | Data            |
        | 1        | resources.type | Equals   | AWS::S3::Object |
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                              |
        | InvalidInsightSelectorsException     |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | OperationNotPermittedException       |
      And a refusal has changed nothing

  @PIS-011 @PIS-013 @chosen @C23 @needs-insights-state
  Rule: While call-rate is on, a trail may have to go on logging writes
    The AWS documentation has this rule for event data stores alone, so a trail may also lose its writes.

    @id-selectors-that-drop-writes
    Scenario: event selectors for reads while call-rate is on
      Given the trail "AuditTrail"
      And ApiCallRateInsight is on for "AuditTrail"
      When PutEventSelectors is called with
        | member         | value                                                            |
        | TrailName      | {name of AuditTrail}                                             |
        | EventSelectors | [{"ReadWriteType": "ReadOnly", "IncludeManagementEvents": true}] |
      Then the call ends in one of
        | outcome                          |
        | InvalidEventSelectorsException   |
        | accepted                         |
        | InvalidInsightSelectorsException |
      And a refusal has changed nothing

    @id-selectors-that-keep-writes
    Scenario: event selectors for writes while call-rate is on
      Given the trail "AuditTrail"
      And ApiCallRateInsight is on for "AuditTrail"
      When PutEventSelectors is called with
        | member         | value                                                             |
        | TrailName      | {name of AuditTrail}                                              |
        | EventSelectors | [{"ReadWriteType": "WriteOnly", "IncludeManagementEvents": true}] |
      Then the call is accepted
      And "AuditTrail" logs ApiCallRateInsight

  @PIS-014 @documented @needs-event-data-stores
  Rule: GetEventDataStore shows whether a store logs management events

    @id-get-event-data-store
    Scenario Outline: a store for <what>
      Given the event data store "AuditStore"
      And "AuditStore" has the advanced event selectors
        | selector | field         | operator | values     |
        | 1        | eventCategory | Equals   | <category> |
      When GetEventDataStore is called for "AuditStore"
      Then the answer holds
        | member                 | value                                                                        |
        | EventDataStoreArn      | {ARN of AuditStore}                                                          |
        | AdvancedEventSelectors | [{"FieldSelectors": [{"Field": "eventCategory", "Equals": ["<category>"]}]}] |

      Examples:
        | case       | what              | category   |
        | management | management events | Management |
        | insights   | Insights events   | Insight    |

    @id-store-shown-as-no-source
    Scenario: call-rate on a store shown with Insights events
      Given the event data store "AuditStore"
      And "AuditStore" has the advanced event selectors
        | selector | field         | operator | values  |
        | 1        | eventCategory | Equals   | Insight |
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

  @PIS-097 @PIS-098 @documented @needs-event-data-stores @needs-insights-state
  Rule: While call-rate is on, a store goes on logging writes

    @id-update-that-drops-writes
    Scenario Outline: an update to <what> while call-rate is on
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And ApiCallRateInsight is on for "AuditStore"
      When UpdateEventDataStore is called with
        | member                 | value               |
        | EventDataStore         | {ARN of AuditStore} |
        | AdvancedEventSelectors | <selectors>         |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

      Examples:
        | case  | what  | selectors                                                                                                               |
        | reads | reads | [{"FieldSelectors": [{"Field": "eventCategory", "Equals": ["Management"]}, {"Field": "readOnly", "Equals": ["true"]}]}] |

    @id-update-that-keeps-writes
    Scenario: an update to writes while call-rate is on
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And ApiCallRateInsight is on for "AuditStore"
      When UpdateEventDataStore is called with
        | member                 | value                                                                                                                    |
        | EventDataStore         | {ARN of AuditStore}                                                                                                      |
        | AdvancedEventSelectors | [{"FieldSelectors": [{"Field": "eventCategory", "Equals": ["Management"]}, {"Field": "readOnly", "Equals": ["false"]}]}] |
      Then the call is accepted
      And "AuditStore" logs ApiCallRateInsight

  @PIS-097 @PIS-099 @documented @needs-event-data-stores @needs-insights-state
  Rule: While error-rate is on, a store goes on logging management events

    @id-update-that-drops-management-events
    Scenario: an update to data events while error-rate is on
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And ApiErrorRateInsight is on for "AuditStore"
      When UpdateEventDataStore is called with
        | member                 | value                                                                                                                              |
        | EventDataStore         | {ARN of AuditStore}                                                                                                                |
        | AdvancedEventSelectors | [{"FieldSelectors": [{"Field": "eventCategory", "Equals": ["Data"]}, {"Field": "resources.type", "Equals": ["AWS::S3::Object"]}]}] |
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

    @id-update-that-keeps-management-events
    Scenario Outline: an update to <what> while error-rate is on
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      And ApiErrorRateInsight is on for "AuditStore"
      When UpdateEventDataStore is called with
        | member                 | value                                                                                                                         |
        | EventDataStore         | {ARN of AuditStore}                                                                                                           |
        | AdvancedEventSelectors | [{"FieldSelectors": [{"Field": "eventCategory", "Equals": ["Management"]}, {"Field": "readOnly", "Equals": ["<readOnly>"]}]}] |
      Then the call is accepted
      And "AuditStore" logs ApiErrorRateInsight

      Examples:
        | case   | what   | readOnly |
        | reads  | reads  | true     |
        | writes | writes | false    |

    @id-update-without-insights
    Scenario: an update to data events while nothing is on
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When UpdateEventDataStore is called with
        | member                 | value                                                                                                                              |
        | EventDataStore         | {ARN of AuditStore}                                                                                                                |
        | AdvancedEventSelectors | [{"FieldSelectors": [{"Field": "eventCategory", "Equals": ["Data"]}, {"Field": "resources.type", "Equals": ["AWS::S3::Object"]}]}] |
      Then the call is accepted
      And "AuditStore" logs no Insights
