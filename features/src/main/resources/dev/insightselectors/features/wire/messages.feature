@needs-wire
Feature: Bodies of a message
  A body is one JSON object with members of the right types.

  @PIS-020 @chosen @C29
  Rule: A body that is not JSON is not accepted
    The AWS documentation does not specify the error; it is that of the service's protocol.

    @id-body-that-is-no-json
    Scenario Outline: a body <what>
      Given the trail "AuditTrail"
      When the message is sent
        | part | value  |
        | body | <body> |
      Then the call ends in one of
        | outcome                |
        | SerializationException |
      And a refusal has changed nothing

      Examples:
        | case      | what              | body                                                                                              |
        | cut-short | that is cut short | {"TrailName": "{name of AuditTrail}", "InsightSelectors": [{"InsightType": "ApiCallRateInsight"}] |
        | words     | of plain words    | TrailName is {name of AuditTrail}                                                                 |

  @PIS-017 @PIS-020 @chosen @C29
  Rule: A body is one object
    An empty body may also be read as an object without members.

    @id-body-that-is-no-object
    Scenario Outline: a body that is <what>
      Given the trail "AuditTrail"
      When the message is sent
        | part | value  |
        | body | <body> |
      Then the call ends in one of
        | outcome                              |
        | SerializationException               |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | InvalidInsightSelectorsException     |
        | InvalidTrailNameException            |
        | ValidationException                  |
        | ValidationError                      |
        | MissingParameter                     |
        | InvalidParameterCombination          |
      And a refusal has changed nothing

      Examples:
        | case           | what                         | body                                                                                                 |
        | left-out       | left out                     | (absent)                                                                                             |
        | an-array-of-it | an array                     | [{"TrailName": "{name of AuditTrail}", "InsightSelectors": [{"InsightType": "ApiCallRateInsight"}]}] |
        | empty-object   | an object with nothing in it | {}                                                                                                   |

  @PIS-050 @chosen @C29
  Rule: TrailName is a string
    The AWS documentation does not specify the error.

    @id-trailname-of-another-type
    Scenario Outline: a TrailName that is <what>
      Given the trail "AuditTrail"
      When the message is sent
        | part | value                                                                               |
        | body | {"TrailName": <value>, "InsightSelectors": [{"InsightType": "ApiCallRateInsight"}]} |
      Then the call ends in one of
        | outcome                   |
        | SerializationException    |
        | InvalidParameterException |
        | InvalidTrailNameException |
      And a refusal has changed nothing

      Examples:
        | case     | what     | value    |
        | a-number | a number | 20261122 |

    @id-trailname-of-a-string
    Scenario: a TrailName that is a string
      Given the trail "AuditTrail"
      When the message is sent
        | part | value                                                                                              |
        | body | {"TrailName": "{name of AuditTrail}", "InsightSelectors": [{"InsightType": "ApiCallRateInsight"}]} |
      Then "AuditTrail" logs ApiCallRateInsight

  @PIS-025 @PIS-034 @chosen @C29 @needs-event-data-stores
  Rule: EventDataStore and InsightsDestination are strings
    The AWS documentation does not specify the error.

    @id-store-of-another-type
    Scenario Outline: <what>, not a string
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When the message is sent
        | part | value                                                                                                                           |
        | body | {"EventDataStore": <source>, "InsightsDestination": <destination>, "InsightSelectors": [{"InsightType": "ApiCallRateInsight"}]} |
      Then the call ends in one of
        | outcome                   |
        | SerializationException    |
        | InvalidParameterException |
      And a refusal has changed nothing

      Examples:
        | case                    | what                        | source                  | destination              |
        | a-number-as-source      | a number as the source      | 20261122                | "{ARN of InsightsStore}" |
        | an-array-as-source      | an array as the source      | ["{ARN of AuditStore}"] | "{ARN of InsightsStore}" |
        | a-number-as-destination | a number as the destination | "{ARN of AuditStore}"   | 20261122                 |

    @id-stores-of-strings
    Scenario: strings as source and destination
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When the message is sent
        | part | value                                                                                                                                                   |
        | body | {"EventDataStore": "{ARN of AuditStore}", "InsightsDestination": "{ARN of InsightsStore}", "InsightSelectors": [{"InsightType": "ApiCallRateInsight"}]} |
      Then "AuditStore" logs ApiCallRateInsight

  @PIS-020 @chosen @C29
  Rule: A body stays within bounds
    A server has to survive what it cannot read.

    @id-body-nested-too-deep
    Scenario: a body nested 20000 levels deep
      Given the trail "AuditTrail"
      When the message is sent
        | part | value                                                                       |
        | body | {"TrailName": "{name of AuditTrail}", "InsightSelectors": {20000 brackets}} |
      Then the call ends in one of
        | outcome                          |
        | SerializationException           |
        | RequestEntityTooLargeException   |
        | InvalidInsightSelectorsException |
        | InvalidParameterException        |
      And a refusal has changed nothing

    @id-body-too-long
    Scenario: a body of 30000 kilobytes
      Given the trail "AuditTrail"
      When the message is sent
        | part | value                                                                                           |
        | body | {"TrailName": "{30000 kilobytes}", "InsightSelectors": [{"InsightType": "ApiCallRateInsight"}]} |
      Then the call ends in one of
        | outcome                        |
        | RequestEntityTooLargeException |
        | SerializationException         |
        | InvalidTrailNameException      |
        | InvalidParameterException      |
      And a refusal has changed nothing

    @id-body-within-bounds
    Scenario: a body of two kilobytes
      Given the trail "AuditTrail"
      When the message is sent
        | part | value                                                                                                                       |
        | body | {"TrailName": "{name of AuditTrail}", "InsightSelectors": [{"InsightType": "ApiCallRateInsight"}], "Note": "{2 kilobytes}"} |
      Then "AuditTrail" logs ApiCallRateInsight

  @PIS-017 @PIS-029 @PIS-038 @chosen
  Rule: A member of null is a member left out
    The AWS documentation does not specify it.

    @id-null-members @C42
    Scenario: a source and a destination of null
      Given the trail "AuditTrail"
      When the message is sent
        | part | value                                                                                                                                                   |
        | body | {"TrailName": "{name of AuditTrail}", "EventDataStore": null, "InsightsDestination": null, "InsightSelectors": [{"InsightType": "ApiCallRateInsight"}]} |
      Then the call ends in one of
        | outcome                   |
        | accepted                  |
        | SerializationException    |
        | InvalidParameterException |
        | ValidationException       |
        | ValidationError           |
      And a refusal has changed nothing
      And an acceptance leaves "AuditTrail" logging ApiCallRateInsight

    @id-null-trail @C9 @C29
    Scenario: a trail of null
      Given the trail "AuditTrail"
      When the message is sent
        | part | value                                                                            |
        | body | {"TrailName": null, "InsightSelectors": [{"InsightType": "ApiCallRateInsight"}]} |
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | InvalidInsightSelectorsException     |
        | InvalidTrailNameException            |
        | ValidationException                  |
        | ValidationError                      |
        | MissingParameter                     |
        | InvalidParameterCombination          |
        | SerializationException               |
      And a refusal has changed nothing
