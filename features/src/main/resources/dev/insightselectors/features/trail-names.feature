Feature: Trail names
  Five rules bind a name; whoever breaks one of them hears of the name, not of a trail that is missing.

  @PIS-107 @PIS-108 @PIS-109 @documented
  Rule: A name that breaks a rule is told from a name that nobody has

    @id-name-by-the-rules
    Scenario: a trail whose name keeps all the rules
      Given the trail "Audit.trail_2026-east"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {name of Audit.trail_2026-east}         |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then "Audit.trail_2026-east" logs ApiCallRateInsight

    @id-name-by-the-rules-of-nobody
    Scenario: a name by the rules that no trail has
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | nobody.has_this-name                    |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with TrailNotFoundException
      And nothing has changed

    @id-name-against-the-rules
    Scenario Outline: a name <what>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value       |
        | TrailName        | <name>      |
        | InsightSelectors | <selectors> |
      Then the call is refused with InvalidTrailNameException
      And nothing has changed

      Examples:
        | case                    | what                    | name            | selectors                               |
        | with-one-rule-broken    | that breaks one rule    | nobody._has     | [{"InsightType": "ApiCallRateInsight"}] |
        | with-three-rules-broken | that breaks three rules | "-nobody has--" | [{"InsightType": "ApiCallRateInsight"}] |
        | of-no-characters        | of no characters        | ""              | [{"InsightType": "ApiCallRateInsight"}] |

  @PIS-110 @documented
  Rule: Letters and digits of ASCII, periods, underscores and dashes

    @id-name-of-allowed-characters
    Scenario: a name of all kinds of characters
      Given the trail "azAZ09.az_AZ-09"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {name of azAZ09.az_AZ-09}               |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then "azAZ09.az_AZ-09" logs ApiCallRateInsight

    @id-name-of-other-characters
    Scenario Outline: a name with <what> in the middle
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | <name>                                  |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidTrailNameException
      And nothing has changed

      Examples:
        | case            | what            | name                       |
        | a-blank         | a blank         | nobody has                 |
        | a-slash         | a slash         | trail/{name of AuditTrail} |
        | a-colon         | a colon         | nobody:has                 |
        | an-at           | an at sign      | nobody@has                 |
        | an-umlaut       | an umlaut       | nobödy                     |
        | an-arabic-digit | an Arabic digit | nobody٧has                 |
        | a-line-break    | a line break    | nobody{newline}has         |

  @PIS-111 @documented
  Rule: A letter or a digit at either end

    @id-name-with-good-ends
    Scenario: a name with a digit first and a letter last
      Given the trail "7audit-trails"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {name of 7audit-trails}                 |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then "7audit-trails" logs ApiCallRateInsight

    @id-name-by-its-ends
    Scenario Outline: a name with <what>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | "<name>"                                |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with <error>
      And nothing has changed

      Examples:
        | case                | what                | name    | error                     |
        | a-period-first      | a period first      | .nobody | InvalidTrailNameException |
        | an-underscore-first | an underscore first | _nobody | InvalidTrailNameException |
        | a-dash-first        | a dash first        | -nobody | InvalidTrailNameException |
        | a-period-last       | a period last       | nobody. | InvalidTrailNameException |
        | an-underscore-last  | an underscore last  | nobody_ | InvalidTrailNameException |
        | a-dash-last         | a dash last         | nobody- | InvalidTrailNameException |

    @id-name-with-white-space-at-an-end
    Scenario Outline: a name with <what>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | <name>                                  |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with InvalidTrailNameException
      And nothing has changed

      Examples:
        | case              | what              | name                          |
        | a-blank-first     | a blank first     | " nobody"                     |
        | a-line-break-last | a line break last | {name of AuditTrail}{newline} |

  @PIS-112 @documented
  Rule: From 3 to 128 characters

    @id-name-of-3-characters
    Scenario: the shortest name
      Given the trail "q7z"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {name of q7z}                           |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then "q7z" logs ApiCallRateInsight

    @id-name-by-its-length
    Scenario Outline: a name of <length> characters that nobody has
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {<length> letters}                      |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with <error>
      And nothing has changed

      Examples:
        | case           | length | error                     |
        | 2-characters   | 2      | InvalidTrailNameException |
        | 3-characters   | 3      | TrailNotFoundException    |
        | 128-characters | 128    | TrailNotFoundException    |
        | 129-characters | 129    | InvalidTrailNameException |

  @PIS-113 @PIS-114 @documented
  Rule: No two marks of punctuation in a row

    @id-name-with-single-marks
    Scenario: a name with many single marks
      Given the trail "a.b_c-d.e_f-g"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {name of a.b_c-d.e_f-g}                 |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then "a.b_c-d.e_f-g" logs ApiCallRateInsight

    @id-name-by-its-marks
    Scenario Outline: a name with <what>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | <name>                                  |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with <error>
      And nothing has changed

      Examples:
        | case              | what                          | name           | error                     |
        | marks-one-by-one  | single marks that nobody has  | my-name_of.old | TrailNotFoundException    |
        | period-period     | two periods in a row          | my..namespace  | InvalidTrailNameException |
        | period-underscore | a period before an underscore | my._namespace  | InvalidTrailNameException |
        | period-dash       | a period before a dash        | my.-namespace  | InvalidTrailNameException |
        | underscore-period | an underscore before a period | my_.namespace  | InvalidTrailNameException |
        | two-underscores   | two underscores in a row      | my__namespace  | InvalidTrailNameException |
        | underscore-dash   | an underscore before a dash   | my_-namespace  | InvalidTrailNameException |
        | dash-period       | a dash before a period        | my-.namespace  | InvalidTrailNameException |
        | dash-underscore   | a dash before an underscore   | my-_namespace  | InvalidTrailNameException |
        | two-dashes        | two dashes in a row           | my--namespace  | InvalidTrailNameException |

  @PIS-115 @documented
  Rule: Nothing that reads as an IP address

    @id-name-like-a-version
    Scenario: a name of three numbers that a trail has
      Given the trail "192.168.5"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | {name of 192.168.5}                     |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then "192.168.5" logs ApiCallRateInsight

    @id-name-by-its-numbers
    Scenario Outline: a name of <what>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | "<name>"                                |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call is refused with <error>
      And nothing has changed

      Examples:
        | case          | what                         | name            | error                     |
        | the-pages-own | four numbers, as in the AWS documentation | 192.168.5.4     | InvalidTrailNameException |
        | the-highest   | four numbers, the highest    | 255.255.255.255 | InvalidTrailNameException |
        | three-numbers | three numbers                | 10.20.30        | TrailNotFoundException    |
        | five-numbers  | five numbers                 | 1.2.3.4.5       | TrailNotFoundException    |

  @PIS-115 @chosen @C43
  Rule: Numbers out of range may not make an IP address
    The AWS documentation gives an example, and no range.

    @id-name-of-numbers-out-of-range
    Scenario Outline: four numbers, one of them <what>
      Given the trail "AuditTrail"
      When PutInsightSelectors is called with
        | member           | value                                   |
        | TrailName        | "<name>"                                |
        | InsightSelectors | [{"InsightType": "ApiCallRateInsight"}] |
      Then the call ends in one of
        | outcome                   |
        | InvalidTrailNameException |
        | TrailNotFoundException    |
      And a refusal has changed nothing

      Examples:
        | case           | what           | name          |
        | beyond-255     | beyond 255     | 192.168.5.400 |
        | of-four-digits | of four digits | 1920.168.5.4  |
