Feature: The members of a request
  Four members are known by their exact names, and one of them is in every request.

  @PIS-029 @PIS-038 @PIS-039 @PIS-046 @documented
  Rule: A call for a trail takes InsightSelectors and no store

    @id-selectors-empty
    Scenario: a trail and an empty list
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                |
        | TrailName        | {name of AuditTrail} |
        | InsightSelectors | []                   |
      Then the call is accepted
      And "AuditTrail" logs no Insights

  @PIS-017 @PIS-021 @PIS-030 @documented @needs-event-data-stores
  Rule: The two stores travel under EventDataStore and InsightsDestination

    @id-members-for-a-store
    Scenario: a source, a destination and a list of types
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | EventDataStore      | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
      Then "AuditStore" logs ApiCallRateInsight

  @PIS-021 @PIS-030 @PIS-047 @chosen
  Rule: What names a trail or a store does not count under another spelling
    Something is missing then.

    @id-trailname-misspelt @C9
    Scenario Outline: <member> in the place of TrailName
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | <member>         | {name of AuditTrail}                    |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
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
      And a refusal has changed nothing

      Examples:
        | case           | member    |
        | small-initial  | trailName |
        | answers-member | TrailARN  |

    @id-source-misspelt @C9 @needs-event-data-stores
    Scenario Outline: <member> in the place of EventDataStore
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member              | value                                   |
        | <member>            | {ARN of AuditStore}                     |
        | InsightsDestination | {ARN of InsightsStore}                  |
        | InsightSelectors    | [{"InsightType": "ApiCallRateInsight"}] |
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
      And a refusal has changed nothing

      Examples:
        | case           | member            |
        | small-initial  | eventDataStore    |
        | answers-member | EventDataStoreArn |

    @id-destination-misspelt @C35 @needs-event-data-stores
    Scenario Outline: <member> in the place of InsightsDestination
      Given the event data store "AuditStore"
      And the event data store "InsightsStore" logging Insights events
      When PutInsightSelectors is called with
        | member           | value                                   |
        | EventDataStore   | {ARN of AuditStore}                     |
        | <member>         | {ARN of InsightsStore}                  |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                              |
        | InvalidParameterCombinationException |
        | InvalidParameterException            |
        | InvalidInsightSelectorsException     |
        | ValidationException                  |
        | ValidationError                      |
        | MissingParameter                     |
        | InvalidParameterCombination          |
      And a refusal has changed nothing

      Examples:
        | case          | member              |
        | small-initial | insightsDestination |
        | singular      | InsightDestination  |

  @PIS-039 @PIS-046 @chosen @C6
  Rule: InsightSelectors is in every request, under this name
    Left out or null, it is not an empty list; which error says so is open.

    @id-selectors-left-out
    Scenario: a trail and no InsightSelectors
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member    | value                |
        | TrailName | {name of AuditTrail} |
      Then the call ends in one of
        | outcome                          |
        | InvalidParameterException        |
        | InvalidInsightSelectorsException |
        | ValidationException              |
        | ValidationError                  |
        | MissingParameter                 |
      And a refusal has changed nothing

    @id-selectors-null
    Scenario: a trail and an InsightSelectors of null
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                |
        | TrailName        | {name of AuditTrail} |
        | InsightSelectors | null                 |
      Then the call ends in one of
        | outcome                          |
        | InvalidParameterException        |
        | InvalidInsightSelectorsException |
        | ValidationException              |
        | ValidationError                  |
        | MissingParameter                 |
      And a refusal has changed nothing

    @id-selectors-misspelt
    Scenario Outline: <member> in the place of InsightSelectors
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member    | value                                   |
        | TrailName | {name of AuditTrail}                    |
        | <member>  | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                          |
        | InvalidParameterException        |
        | InvalidInsightSelectorsException |
        | ValidationException              |
        | ValidationError                  |
        | MissingParameter                 |
      And a refusal has changed nothing

      Examples:
        | case          | member           |
        | small-initial | insightSelectors |

    @id-selectors-left-out-keep-what-is-on @needs-insights-state
    Scenario: a trail whose Insights are on and no InsightSelectors
      Given the trail "AuditTrail"
      And ApiCallRateInsight is on for "AuditTrail"
      When PutInsightSelectors is called with
        | member    | value                |
        | TrailName | {name of AuditTrail} |
      Then the call ends in one of
        | outcome                          |
        | InvalidParameterException        |
        | InvalidInsightSelectorsException |
        | ValidationException              |
        | ValidationError                  |
        | MissingParameter                 |
      And a refusal has changed nothing

  @PIS-017 @PIS-047 @chosen @C26
  Rule: Members that nobody knows are ignored
    Clients newer than a server need it; the AWS documentation does not ask for it.

    @id-unknown-member
    Scenario Outline: a member that nobody knows, <what>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                |
        | TrailName        | {name of AuditTrail} |
        | InsightSelectors | <selectors>          |
        | <member>         | <value>              |
      Then the call ends in one of
        | outcome                          |
        | accepted                         |
        | InvalidParameterException        |
        | InvalidInsightSelectorsException |
        | SerializationException           |
        | ValidationException              |
        | ValidationError                  |
      And a refusal has changed nothing
      And an acceptance leaves "AuditTrail" logging ApiCallRateInsight

      Examples:
        | case                | what                                 | selectors                                                                  | member    | value       |
        | beside-the-others   | beside the others                    | [{"InsightType": "ApiCallRateInsight"}]                                    | Colour    | blue        |
        | another-letter-case | named like another but for a capital | [{"InsightType": "ApiCallRateInsight"}]                                    | trailName | other-trail |
        | inside-a-selector   | inside a selector                    | [{"InsightType": "ApiCallRateInsight", "EventCategories": ["Management"]}] | Colour    | blue        |

    @id-unknown-member-of-a-selector-alone @C19
    Scenario: a selector with nothing but an unknown member
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                              |
        | TrailName        | {name of AuditTrail}               |
        | InsightSelectors | [{"Colour": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                          |
        | InvalidParameterException        |
        | InvalidInsightSelectorsException |
        | SerializationException           |
        | ValidationException              |
        | ValidationError                  |
      And a refusal has changed nothing
