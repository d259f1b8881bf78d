@needs-wire
Feature: The form of a success
  An accepted call is answered with 200 and one JSON object.

  @PIS-055 @documented
  Rule: The status of a success is 200

    @id-success-status
    Scenario Outline: a trail turned <direction>
      Given the trail "AuditTrail"
      When <types> is put on "AuditTrail"
      Then the message is answered with
        | part   | value |
        | status | 200   |

      Examples:
        | case        | direction | types              |
        | turning-on  | on        | ApiCallRateInsight |
        | turning-off | off       | no type            |

  @PIS-053 @PIS-056 @documented
  Rule: The body of a success is JSON with the members of the page

    @id-success-members-for-a-trail
    Scenario: a trail turned on, with both types
      Given the trail "AuditTrail"
      When ApiCallRateInsight and ApiErrorRateInsight are put on "AuditTrail"
      Then the message is answered with
        | part         | value                      |
        | content type | application/x-amz-json-1.1 |
        | members      | InsightSelectors, TrailARN |

    @id-success-members-for-a-store @needs-event-data-stores
    Scenario: a store turned on
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then the message is answered with
        | part         | value                                                    |
        | content type | application/x-amz-json-1.1                               |
        | members      | EventDataStoreArn, InsightSelectors, InsightsDestination |

  @PIS-056 @chosen
  Rule: Every answer has an id of its own
    Choice C27: real services send it with every answer.

    @id-request-id-of-a-success
    Scenario: the answer to an accepted call
      Given the trail "AuditTrail"
      When ApiCallRateInsight is put on "AuditTrail"
      Then the message is answered with
        | part                    | value  |
        | status                  | 200    |
        | header x-amzn-requestid | a UUID |

    @id-request-id-of-a-refusal
    Scenario: the answer to a refused call
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
