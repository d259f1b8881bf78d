@needs-event-data-stores
Feature: What a source has to log
  Insights are computed from the management events of the source, so it has to log the right ones.

  @PIS-011 @PIS-093 @PIS-096 @documented
  Rule: ApiCallRateInsight on a store is computed from writes

    @id-store-call-rate-from-events
    Scenario Outline: call-rate on a store that logs <what>
      Given the event data store "AuditStore" logging <events>
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then "AuditStore" logs ApiCallRateInsight

      Examples:
        | case             | what             | events                           |
        | reads-and-writes | reads and writes | read and write management events |
        | writes           | writes           | write management events          |

    @id-store-call-rate-from-data-events
    Scenario: call-rate on a store that logs data events
      Given the event data store "AuditStore" logging data events
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

  @PIS-007 @PIS-012 @PIS-096 @documented
  Rule: ApiErrorRateInsight on a store is computed from reads, from writes or from both

    @id-store-error-rate-from-events
    Scenario Outline: error-rate on a store that logs <what>
      Given the event data store "AuditStore" logging <events>
      And the event data store "InsightsStore" logging Insights events
      When ApiErrorRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then "AuditStore" logs ApiErrorRateInsight

      Examples:
        | case   | what   | events                  |
        | reads  | reads  | read management events  |
        | writes | writes | write management events |

    @id-store-error-rate-from-too-little
    Scenario Outline: error-rate on a store that logs <what>
      Given the event data store "AuditStore" logging <events>
      And the event data store "InsightsStore" logging Insights events
      When ApiErrorRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then the call is refused with InvalidInsightSelectorsException
      And nothing has changed

      Examples:
        | case                 | what                 | events               |
        | no-management-events | no management events | no management events |

  @PIS-004 @PIS-011 @PIS-012 @inferred
  Rule: Two types on a store need what each of them needs, and no type needs nothing
    Inferred from PIS-011 and PIS-012 for two types, and from PIS-004 for none.

    @id-store-both-types-from-writes
    Scenario: both types from writes
      Given the event data store "AuditStore" logging write management events
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight and ApiErrorRateInsight are put on "AuditStore" with the destination "InsightsStore"
      Then "AuditStore" logs ApiCallRateInsight and ApiErrorRateInsight

    @id-store-turn-off-without-events
    Scenario: an empty list for a store that logs data events
      Given the event data store "AuditStore" logging data events
      When no type is put on "AuditStore"
      Then the call is accepted
      And "AuditStore" logs no Insights

  @PIS-011 @PIS-096 @chosen @C36
  Rule: Writes may come from any selector of the source
    What is logged is what any selector lets through.

    @id-store-call-rate-by-two-selectors
    Scenario: reads in one selector and writes in another
      Given the event data store "AuditStore"
      And "AuditStore" has the advanced event selectors
        | selector | field         | operator | values     |
        | 1        | eventCategory | Equals   | Management |
        | 1        | readOnly      | Equals   | true       |
        | 2        | eventCategory | Equals   | Management |
        | 2        | readOnly      | Equals   | false      |
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then "AuditStore" logs ApiCallRateInsight

  @PIS-011 @chosen @C11
  Rule: Reads are not enough for ApiCallRateInsight on a store
    The AWS documentation names the error for a store without management events, and not for one that logs only reads.

    @id-store-call-rate-from-reads
    Scenario: call-rate on a store that logs reads
      Given the event data store "AuditStore" logging read management events
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then the call ends in one of
        | outcome                              |
        | InvalidInsightSelectorsException     |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | OperationNotPermittedException       |
      And a refusal has changed nothing

    @id-store-both-types-from-reads
    Scenario: both types from reads
      Given the event data store "AuditStore" logging read management events
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight and ApiErrorRateInsight are put on "AuditStore" with the destination "InsightsStore"
      Then the call ends in one of
        | outcome                              |
        | InvalidInsightSelectorsException     |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | OperationNotPermittedException       |
      And a refusal has changed nothing

    @id-store-call-rate-by-writes-of-data
    Scenario: reads of management and writes of data
      Given the event data store "AuditStore"
      And "AuditStore" has the advanced event selectors
        | selector | field          | operator | values          |
        | 1        | eventCategory  | Equals   | Management      |
        | 1        | readOnly       | Equals   | true            |
        | 2        | eventCategory  | Equals   | Data            |
        | 2        | resources.type | Equals   | AWS::S3::Object |
        | 2        | readOnly       | Equals   | false           |
      And the event data store "InsightsStore" logging Insights events
      When ApiCallRateInsight is put on "AuditStore" with the destination "InsightsStore"
      Then the call ends in one of
        | outcome                              |
        | InvalidInsightSelectorsException     |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | OperationNotPermittedException       |
      And a refusal has changed nothing
