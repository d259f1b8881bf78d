Feature: What a trail has to log
  Insights are computed from management events, so a trail has to log the right ones.
  The AWS documentation names the error for stores only.

  @PIS-011 @chosen @C11
  Rule: ApiCallRateInsight is computed from writes
    The AWS documentation names no error for a trail that logs too little.

    @id-call-rate-from-events
    Scenario Outline: call-rate on a trail that logs <what>
      Given the trail "AuditTrail" logging <events>
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight

      Examples:
        | case             | what             | events                           |
        | reads-and-writes | reads and writes | read and write management events |
        | writes           | writes           | write management events          |

    @id-call-rate-from-too-little
    Scenario Outline: call-rate on a trail that logs <what>
      Given the trail "AuditTrail" logging <events>
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                              |
        | InvalidInsightSelectorsException     |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | OperationNotPermittedException       |
      And a refusal has changed nothing

      Examples:
        | case                 | what                 | events                 |
        | reads                | reads                | read management events |
        | no-management-events | no management events | no management events   |
        | data-events          | data events          | data events            |

  @PIS-012 @chosen @C11
  Rule: ApiErrorRateInsight is computed from reads, from writes or from both

    @id-error-rate-from-events
    Scenario Outline: error-rate on a trail that logs <what>
      Given the trail "AuditTrail" logging <events>
      When ApiErrorRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiErrorRateInsight

      Examples:
        | case             | what             | events                           |
        | reads-and-writes | reads and writes | read and write management events |
        | reads            | reads            | read management events           |
        | writes           | writes           | write management events          |

    @id-error-rate-from-too-little
    Scenario Outline: error-rate on a trail that logs <what>
      Given the trail "AuditTrail" logging <events>
      When ApiErrorRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                              |
        | InvalidInsightSelectorsException     |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | OperationNotPermittedException       |
      And a refusal has changed nothing

      Examples:
        | case                 | what                 | events               |
        | no-management-events | no management events | no management events |
        | data-events          | data events          | data events          |

  @PIS-011 @PIS-012 @chosen @C11
  Rule: Two types need what each of them needs, and no type needs nothing

    @id-both-types-from-writes
    Scenario: both types from writes
      Given the trail "AuditTrail" logging write management events
      When ApiCallRateInsight and ApiErrorRateInsight are put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight and ApiErrorRateInsight

    @id-both-types-from-reads
    Scenario: both types from reads
      Given the trail "AuditTrail" logging read management events
      When ApiCallRateInsight and ApiErrorRateInsight are put on "AuditTrail"
      Then the call ends in one of
        | outcome                              |
        | InvalidInsightSelectorsException     |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | OperationNotPermittedException       |
      And a refusal has changed nothing

    @id-turn-off-without-events
    Scenario: an empty list for a trail that logs data events
      Given the trail "AuditTrail" logging data events
      When no type is put on "AuditTrail"
      Then the call is accepted
      And "AuditTrail" logs no Insights

  @PIS-011 @chosen @C36
  Rule: What a trail logs is what any of its basic selectors lets through

    @id-call-rate-by-basic-selectors
    Scenario Outline: selectors for <what>
      Given the trail "AuditTrail"
      And "AuditTrail" has the event selectors
        | ReadWriteType | IncludeManagementEvents |
        | <first>       | <first included>        |
        | <second>      | <second included>       |
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight

      Examples:
        | case                     | what                                    | first     | first included | second    | second included |
        | reads-then-writes        | reads, then writes                      | ReadOnly  | true           | WriteOnly | true            |
        | writes-then-reads        | writes, then reads                      | WriteOnly | true           | ReadOnly  | true            |
        | data-then-all-management | data events, then all management events | ReadOnly  | false          | All       | true            |

    @id-call-rate-by-too-few-basic-selectors @C11
    Scenario Outline: selectors for <what>
      Given the trail "AuditTrail"
      And "AuditTrail" has the event selectors
        | ReadWriteType | IncludeManagementEvents |
        | <first>       | <first included>        |
        | <second>      | <second included>       |
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                              |
        | InvalidInsightSelectorsException     |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | OperationNotPermittedException       |
      And a refusal has changed nothing

      Examples:
        | case                     | what                                          | first    | first included | second    | second included |
        | reads-and-writes-of-data | reads of management and writes of data events | ReadOnly | true           | WriteOnly | false           |

  @PIS-011 @chosen @C36
  Rule: Advanced selectors tell reads from writes by readOnly

    @id-call-rate-by-advanced-selector
    Scenario: a selector for management events that are no reads
      Given the trail "AuditTrail"
      And "AuditTrail" has the advanced event selectors
        | selector | field         | operator | values     |
        | 1        | eventCategory | Equals   | Management |
        | 1        | readOnly      | Equals   | false      |
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight

    @id-call-rate-by-advanced-read-selector @C11
    Scenario: a selector for management events that are reads
      Given the trail "AuditTrail"
      And "AuditTrail" has the advanced event selectors
        | selector | field         | operator | values     |
        | 1        | eventCategory | Equals   | Management |
        | 1        | readOnly      | Equals   | true       |
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                              |
        | InvalidInsightSelectorsException     |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | OperationNotPermittedException       |
      And a refusal has changed nothing

    @id-call-rate-without-readonly
    Scenario: a selector for management events of either kind
      Given the trail "AuditTrail"
      And "AuditTrail" has the advanced event selectors
        | selector | field         | operator | values     |
        | 1        | eventCategory | Equals   | Management |
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight

    @id-call-rate-by-two-advanced-selectors
    Scenario: reads in one selector and writes in another
      Given the trail "AuditTrail"
      And "AuditTrail" has the advanced event selectors
        | selector | field         | operator | values     |
        | 1        | eventCategory | Equals   | Management |
        | 1        | readOnly      | Equals   | true       |
        | 2        | eventCategory | Equals   | Management |
        | 2        | readOnly      | Equals   | false      |
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight

    @id-call-rate-by-writes-of-data @C11
    Scenario: reads of management and writes of data
      Given the trail "AuditTrail"
      And "AuditTrail" has the advanced event selectors
        | selector | field          | operator | values          |
        | 1        | eventCategory  | Equals   | Management      |
        | 1        | readOnly       | Equals   | true            |
        | 2        | eventCategory  | Equals   | Data            |
        | 2        | resources.type | Equals   | AWS::S3::Object |
        | 2        | readOnly       | Equals   | false           |
      When ApiCallRateInsight is put on "AuditTrail"
      Then the call ends in one of
        | outcome                              |
        | InvalidInsightSelectorsException     |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | OperationNotPermittedException       |
      And a refusal has changed nothing

    @id-call-rate-without-some-services
    Scenario: management events without those of two services
      Given the trail "AuditTrail"
      And "AuditTrail" has the advanced event selectors
        | selector | field         | operator  | values                                   |
        | 1        | eventCategory | Equals    | Management                               |
        | 1        | eventSource   | NotEquals | kms.amazonaws.com, rdsdata.amazonaws.com |
      When ApiCallRateInsight is put on "AuditTrail"
      Then "AuditTrail" logs ApiCallRateInsight
