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
        | case       | direction | types              |
        | turning-on | on        | ApiCallRateInsight |

  @PIS-053 @PIS-056 @documented
  Rule: The body of a success is JSON with the members of the AWS documentation

    @id-success-members-for-a-trail
    Scenario: a trail turned on, with both types
      Given the trail "AuditTrail"
      When ApiCallRateInsight and ApiErrorRateInsight are put on "AuditTrail"
      Then the answer holds
        | member           | value                                                                           |
        | TrailARN         | {ARN of AuditTrail}                                                             |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}, {"InsightType": "ApiErrorRateInsight"}] |

    @id-success-members-for-a-store @needs-event-data-stores
    Scenario: a store turned on
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then the answer holds
        | member              | value                                   |
        | EventDataStoreArn   | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |

  @PIS-056 @chosen @C41
  Rule: An answer says its content type
    The AWS documentation says JSON; any media type of JSON will do, since no client reads it.

    @id-content-type-of-a-success
    Scenario: the content type of the answer to an accepted call
      Given the trail "AuditTrail"
      When ApiErrorRateInsight is put on "AuditTrail"
      Then the message is answered with
        | part         | value   |
        | content type | of JSON |

  @PIS-056 @chosen @C27
  Rule: Every answer has an id of its own
    Real services send it with every answer. None is none of another answer.

    @id-request-id-of-a-success
    Scenario: the answer to an accepted call
      Given the trail "AuditTrail"
      When ApiCallRateInsight is put on "AuditTrail"
      Then the message is answered with
        | part       | value      |
        | request id | of its own |

    @id-request-id-of-a-refusal
    Scenario: the answer to a refused call
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | no-such-trail-of-ours                   |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the message is answered with
        | part       | value      |
        | request id | of its own |
      And nothing has changed
