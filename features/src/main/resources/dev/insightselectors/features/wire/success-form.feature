@needs-wire
Feature: The form of a success
  An accepted call is answered with 200 and one JSON object.

  @PIS-055 @documented
  Rule: The status of a success is 200

    @id-success-status
    Scenario Outline: <case>
      Given the trail "AuditTrail"
      When <types> is put on "AuditTrail"
      Then the message is answered with
        | part   | value |
        | status | 200   |

      Examples:
        | case        | types              |
        | turning-on  | ApiCallRateInsight |
        | turning-off | no type            |

    @id-no-success-status
    Scenario: a call that is refused
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | no-such-trail-of-ours                   |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the message is answered with
        | part   | value |
        | status | 400   |
      And nothing has changed

  @PIS-053 @PIS-056 @documented
  Rule: The body of a success is JSON with the members of the page

    @id-success-members-for-a-trail
    Scenario: turning on
      Given the trail "AuditTrail"
      When ApiCallRateInsight and ApiErrorRateInsight are put on "AuditTrail"
      Then the message is answered with
        | part         | value                      |
        | content type | application/x-amz-json-1.1 |
        | members      | InsightSelectors, TrailARN |

    @id-success-members-for-a-store @needs-event-data-stores
    Scenario: turning a store on
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then the message is answered with
        | part         | value                                                    |
        | content type | application/x-amz-json-1.1                               |
        | members      | EventDataStoreArn, InsightSelectors, InsightsDestination |

    @id-no-success-members
    Scenario: a call that is refused
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | no-such-trail-of-ours                   |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the message is answered with
        | part    | value           |
        | status  | 400             |
        | members | Message, __type |
      And nothing has changed

  @PIS-056 @chosen
  Rule: Every answer has an id of its own
    Choice C27: real services send it with every answer.

    @id-request-id-of-a-success
    Scenario: a success
      Given the trail "AuditTrail"
      When ApiCallRateInsight is put on "AuditTrail"
      Then the message is answered with
        | part                    | value  |
        | status                  | 200    |
        | header x-amzn-requestid | a UUID |

    @id-request-id-of-a-refusal
    Scenario: a refusal
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | no-such-trail-of-ours                   |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the message is answered with
        | part                    | value  |
        | status                  | 400    |
        | header x-amzn-requestid | a UUID |
      And nothing has changed
